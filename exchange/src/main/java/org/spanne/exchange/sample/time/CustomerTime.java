package org.spanne.exchange.sample.time;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.market.Account;
import org.spanne.exchange.sample.staff.People;
import org.spanne.exchange.sample.time.Block.Company;
import org.spanne.exchange.sample.time.Block.Means;
import org.spanne.exchange.sample.time.Block.Response;

/** Time with customers: visits with the way there and back, video meetings and calls. */
final class CustomerTime {

    private static final double IS_VISIT = 0.42;
    private static final double IS_VIDEO = 0.45;
    private static final double BRINGS_PARTNER = 0.06;
    private static final int SHORTEST_WAY = 30;
    private static final int LONGEST_WAY = 120;

    /** A supplier who comes along now and then: outside the house, but no customer. */
    private static final String PARTNER = "gusswerk-partner.example";

    private final List<Account> accounts;
    private final RandomGenerator random;

    CustomerTime(List<Account> accounts, RandomGenerator random) {
        this.accounts = accounts;
        this.random = random;
    }

    /**
     * The next contact with a customer, no longer than there is room.
     *
     * @param travelOwed minutes of travel that may be spent on it
     * @param progress how far the cure has come
     */
    List<Block> blocks(DayPlan plan, double travelOwed, double progress) {
        Account account = account(progress);
        int way = way(travelOwed);
        int visit = Draw.stepped(random, 60, 120, 15);
        if (travelOwed >= 2 * SHORTEST_WAY && plan.room() >= 2 * way + visit && Draw.chance(random, IS_VISIT)) {
            return visit(plan, account, way, visit);
        }
        if (plan.room() >= 30 && Draw.chance(random, IS_VIDEO)) {
            return List.of(meeting(account, plan, Math.min(Draw.stepped(random, 30, 75, 15), plan.room())));
        }
        int minutes = Math.min(Draw.stepped(random, 15, 40, 5), plan.room());
        int start = plan.take(minutes);
        Company company = new Company(List.of(account.domain()), 2);
        return List.of(new Block(
                Means.CALL, Category.CUSTOMER, start, start + minutes, account, null, company, Response.NONE, null));
    }

    /** Any of one's customers at first; the more important one of some with the cure. */
    private Account account(double progress) {
        Account one = Draw.one(random, accounts);
        Account other = Draw.one(random, accounts);
        return Draw.chance(random, progress) && other.weight() > one.weight() ? other : one;
    }

    private int way(double travelOwed) {
        long quarters = Math.round(travelOwed / 2 * Draw.between(random, 0.7, 1.2) / 15);
        return Math.clamp(15 * quarters, SHORTEST_WAY, LONGEST_WAY);
    }

    private List<Block> visit(DayPlan plan, Account account, int way, int minutes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(travel(plan, account, way));
        blocks.add(meeting(account, plan, minutes));
        blocks.add(travel(plan, account, way));
        return blocks;
    }

    private static Block travel(DayPlan plan, Account account, int way) {
        int start = plan.take(way);
        return new Block(
                Means.TRAVEL, Category.TRAVEL, start, start + way, account, null, Company.NOBODY, Response.NONE, null);
    }

    private Block meeting(Account account, DayPlan plan, int minutes) {
        int start = plan.take(minutes);
        return meeting(random, account, start, start + minutes);
    }

    /** A meeting with a customer and one's own people, now and then with a partner. */
    static Block meeting(RandomGenerator random, Account account, int start, int end) {
        List<String> domains = Draw.chance(random, BRINGS_PARTNER)
                ? List.of(account.domain(), People.DOMAIN, PARTNER)
                : List.of(account.domain(), People.DOMAIN);
        Company company = new Company(domains, Draw.between(random, 2, 6));
        return new Block(Means.MEETING, Category.CUSTOMER, start, end, account, null, company, Response.ACCEPTED, null);
    }
}
