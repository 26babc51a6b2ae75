package org.spanne.exchange.sample.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.market.Account;
import org.spanne.exchange.sample.orders.OpenOrder;
import org.spanne.exchange.sample.staff.Person;
import org.spanne.exchange.sample.staff.Seat;
import org.spanne.exchange.sample.staff.Setting;
import org.spanne.exchange.sample.time.Block.Means;
import org.spanne.exchange.sample.time.Block.Response;

/**
 * The days of one seat. Every day each category is owed its share of the contracted minutes; the day is then filled
 * with whatever is owed most, more or less, and what is spent is written off. So days differ and shares hold in the
 * long run.
 */
final class Diary {

    /** Nobody starts on something for less than this, in minutes. */
    private static final int WORTHWHILE = 15;

    /** What could not be done for so long, in minutes, is not done at all. */
    private static final double MOST_OWED = 600;

    private static final int HALF_DAY = 240;
    private static final double LEAVES_AT_NOON = 0.006;

    private final Seat seat;
    private final Setting setting;
    private final RandomGenerator random;
    private final List<Round> rounds;
    private final CustomerTime customers;
    private final InternalTime internal;
    private final SideLines sideLines;
    private final Desk desk = new Desk();
    private final Map<Category, Double> owed = new EnumMap<>(Category.class);

    Diary(Seat seat, List<Account> accounts, Setting setting) {
        this.seat = seat;
        this.setting = setting;
        random = setting.streams().of("time", seat.number());
        rounds = Round.of(seat.unit(), setting);
        customers = new CustomerTime(accounts, random);
        internal = new InternalTime(desk, random);
        sideLines = new SideLines(accounts, setting.streams().of("side-lines", seat.number()));
    }

    void take(OpenOrder order) {
        desk.take(order);
    }

    /** What the holder of the seat does on a working day, in no particular order. */
    List<Block> day(int day, Person holder) {
        double progress = setting.pilot().progress(day);
        int contracted = holder.minutesPerDay();
        boolean halfOff = contracted > HALF_DAY && Draw.chance(random, LEAVES_AT_NOON);
        int minutes = halfOff ? HALF_DAY : contracted;
        for (Category category : Category.values()) {
            double more = category.share(seat.unit(), progress) * minutes;
            owed.merge(category, more, (before, now) -> Math.min(before + now, MOST_OWED));
        }
        DayPlan plan = new DayPlan(minutes);
        List<Block> blocks = new ArrayList<>();
        if (halfOff) {
            int noon = DayPlan.BEGINS + HALF_DAY;
            blocks.add(Block.alone(Means.ABSENCE, null, noon, DayPlan.BEGINS + contracted, null));
        }
        rounds(day, plan, blocks);
        Category next = mostOwed();
        while (next != null && plan.room() >= WORTHWHILE) {
            List<Block> more = next == Category.CUSTOMER
                    ? customers.blocks(plan, owed.getOrDefault(Category.TRAVEL, 0.0), progress)
                    : List.of(internal.block(next, plan, day));
            more.forEach(this::writeOff);
            blocks.addAll(more);
            next = mostOwed();
        }
        sideLines.add(blocks).forEach(this::writeOff);
        return blocks;
    }

    private void rounds(int day, DayPlan plan, List<Block> blocks) {
        for (Round round : rounds) {
            if (round.on(day, setting.days(), setting.streams())) {
                int start = plan.take(round.minutes());
                Block block = new Block(
                        Means.MEETING,
                        round.category(),
                        start,
                        start + round.minutes(),
                        null,
                        null,
                        InternalTime.colleagues(seat.unit().headcount()),
                        Response.ACCEPTED,
                        round);
                writeOff(block);
                blocks.add(block);
            }
        }
    }

    private void writeOff(Block block) {
        if (block.category() != null) {
            owed.merge(block.category(), (double) -block.minutes(), Double::sum);
        }
    }

    /**
     * Usually what is owed most; null if nothing is worth starting on. Travel comes with the visits it belongs to.
     */
    private @Nullable Category mostOwed() {
        Category most = null;
        double weight = 0;
        for (Map.Entry<Category, Double> entry : owed.entrySet()) {
            Category category = entry.getKey();
            double minutes = entry.getValue();
            double own = minutes * Draw.between(random, 0.35, 1.0);
            if (category != Category.TRAVEL && minutes >= 2 * WORTHWHILE && own > weight) {
                most = category;
                weight = own;
            }
        }
        return most;
    }
}
