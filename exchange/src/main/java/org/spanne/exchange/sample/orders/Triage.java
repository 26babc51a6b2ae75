package org.spanne.exchange.sample.orders;

import java.util.random.RandomGenerator;
import org.spanne.exchange.sample.catalogue.Kind;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.market.Account;

/** How individual orders are: mostly bespoke before the cure, mostly standard or configured after it. */
final class Triage {

    private static final double BESPOKE_BEFORE = 0.57;
    private static final double BESPOKE_AFTER = 0.24;

    /** The part of the rest that is configured rather than standard. */
    private static final double CONFIGURED = 0.58;

    private static final double STANDARD_STRAIGHT_BEFORE = 0.5;
    private static final double STANDARD_STRAIGHT_AFTER = 0.9;
    private static final double CONFIGURED_STRAIGHT_AFTER = 0.5;

    private Triage() {}

    static Kind kind(RandomGenerator random, Account account, double level) {
        double bespoke = Draw.blend(BESPOKE_BEFORE, BESPOKE_AFTER, level)
                * account.industry().bespoke()
                * account.style().bespoke();
        if (Draw.chance(random, bespoke)) {
            return Kind.BESPOKE;
        }
        return Draw.chance(random, CONFIGURED) ? Kind.CONFIGURED : Kind.STANDARD;
    }

    static boolean straight(RandomGenerator random, Kind kind, double level) {
        double chance = switch (kind) {
            case STANDARD -> Draw.blend(STANDARD_STRAIGHT_BEFORE, STANDARD_STRAIGHT_AFTER, level);
            case CONFIGURED -> Draw.blend(0, CONFIGURED_STRAIGHT_AFTER, level);
            case BESPOKE -> 0;
        };
        return Draw.chance(random, chance);
    }
}
