package org.spanne.exchange.sample.time;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.staff.People;
import org.spanne.exchange.sample.time.Block.Company;
import org.spanne.exchange.sample.time.Block.Means;
import org.spanne.exchange.sample.time.Block.Response;

/** What sales people do in the house: mostly pushing orders through it. */
final class InternalTime {

    private static final double NAMES_ORDER = 0.75;
    private static final double RUNS_OVER = 0.12;

    private final Desk desk;
    private final RandomGenerator random;

    InternalTime(Desk desk, RandomGenerator random) {
        this.desk = desk;
        this.random = random;
    }

    /** A number of one's own people. */
    static Company colleagues(int count) {
        return new Company(List.of(People.DOMAIN), count);
    }

    /** Something of a category that is not a customer's, no longer than there is room; a few run over. */
    Block block(Category category, DayPlan plan, int day) {
        Means means = means(category);
        int wanted = minutes(category, means);
        int room = plan.room();
        int minutes = wanted <= room || Draw.chance(random, RUNS_OVER) ? Math.min(wanted, room + 30) : room;
        int start = plan.take(minutes);
        boolean aboutOrder = category == Category.COORDINATION && Draw.chance(random, NAMES_ORDER);
        String order = aboutOrder ? desk.one(random, day) : null;
        return switch (means) {
            case MEETING, CALL -> met(means, category, start, start + minutes, order);
            case MAIL, TASK, TRAVEL, ABSENCE -> Block.alone(means, category, start, start + minutes, order);
        };
    }

    private Block met(Means means, Category category, int start, int end, @Nullable String order) {
        boolean isMeeting = means == Means.MEETING;
        Company company = colleagues(isMeeting ? Draw.between(random, 3, 8) : 2);
        Response response = isMeeting ? Response.ACCEPTED : Response.NONE;
        return new Block(means, category, start, end, null, order, company, response, null);
    }

    private Means means(Category category) {
        double chance = random.nextDouble();
        return switch (category) {
            case COORDINATION ->
                chance < 0.55 ? Means.TASK : chance < 0.68 ? Means.CALL : chance < 0.82 ? Means.MAIL : Means.MEETING;
            case PRIORITISATION -> chance < 0.45 ? Means.MEETING : Means.TASK;
            case ADMINISTRATION -> chance < 0.6 ? Means.TASK : Means.MAIL;
            case OTHER -> chance < 0.4 ? Means.MEETING : Means.TASK;
            case CUSTOMER, TRAVEL -> throw new IllegalArgumentException(category + " is not internal");
        };
    }

    private int minutes(Category category, Means means) {
        return switch (means) {
            case CALL -> Draw.stepped(random, 15, 45, 5);
            case MEETING -> Draw.stepped(random, 45, 105, 15);
            case MAIL -> Draw.stepped(random, 60, 120, 15);
            case TASK, TRAVEL, ABSENCE -> Draw.stepped(random, 90, category == Category.COORDINATION ? 210 : 180, 15);
        };
    }
}
