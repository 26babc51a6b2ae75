package org.spanne.cli.customers;

import java.util.List;
import java.util.Locale;
import org.spanne.engine.buying.Family;

/** The models by the names they have on the command line. */
enum ModelName {
    BGNBD,
    MBGNBD,
    PARETONBD,
    AUTO;

    /** The name as it is written. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Family> families() {
        return switch (this) {
            case BGNBD -> List.of(Family.BG_NBD);
            case MBGNBD -> List.of(Family.MBG_NBD);
            case PARETONBD -> List.of(Family.PARETO_NBD);
            case AUTO -> List.of(Family.values());
        };
    }

    static ModelName of(Family family) {
        return switch (family) {
            case BG_NBD -> BGNBD;
            case MBG_NBD -> MBGNBD;
            case PARETO_NBD -> PARETONBD;
        };
    }
}
