package org.spanne.exchange.sample.time;

import java.util.Locale;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.staff.Unit;

/** What working time goes into. The rest of a day is not explained by any source. */
enum Category {
    CUSTOMER(0.105, 1),
    TRAVEL(0.055, 0.12),
    PRIORITISATION(0.13, -0.2),
    COORDINATION(0.385, -0.65),
    ADMINISTRATION(0.175, -0.23),
    OTHER(0.02, 0);

    /** The customer-time share that the other shares belong to. */
    private static final double USUAL = 0.105;

    private final String text = name().toLowerCase(Locale.ROOT);
    private final double share;
    private final double perFreed;

    /**
     * @param share of working time where customers get the usual
     * @param perFreed what it gains for every hour more that customers get
     */
    Category(double share, double perFreed) {
        this.share = share;
        this.perFreed = perFreed;
    }

    /**
     * Its share of working time.
     *
     * @param progress how far the cure has come, from 0 to 1
     */
    double share(Unit unit, double progress) {
        double customers = Draw.blend(unit.shareBefore(), unit.shareAfter(), progress);
        return this == CUSTOMER ? customers : share + perFreed * (customers - USUAL);
    }

    /** As in the files. */
    String text() {
        return text;
    }
}
