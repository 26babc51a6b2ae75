package org.spanne.exchange.sample.orders;

import java.util.random.RandomGenerator;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Draw;

/**
 * The dates named to the customer, given the day on which the order turns out to be ready.
 *
 * @param requested what the customer wanted
 * @param promised what the customer was told
 */
record Delay(int requested, int promised) {

    private static final double KEPT_BEFORE = 0.76;
    private static final double KEPT_AFTER = 0.955;
    private static final double LESS_WHEN_REWORKED = 0.22;
    private static final double LATE_BEFORE = 4.5;
    private static final double LATE_AFTER = 1.8;
    private static final double WISHED_EARLIER = 0.42;

    /** Working days that everybody grants. */
    private static final int SOONEST = 2;

    static Delay of(RandomGenerator random, Order order, int ready, boolean reworked, Days days) {
        double kept = Draw.blend(KEPT_BEFORE, KEPT_AFTER, order.level()) - (reworked ? LESS_WHEN_REWORKED : 0);
        int slack = Draw.chance(random, kept)
                ? Draw.between(random, 0, 3)
                : -1 - (int) Draw.exponential(random, Draw.blend(LATE_BEFORE, LATE_AFTER, order.level()));
        int soonest = days.workdaysLater(order.day(), SOONEST);
        int promised = Math.max(soonest, days.workdaysLater(ready, slack));
        int wished = Draw.chance(random, WISHED_EARLIER) ? -Draw.between(random, 1, 9) : 0;
        return new Delay(Math.max(soonest, days.workdaysLater(promised, wished)), promised);
    }
}
