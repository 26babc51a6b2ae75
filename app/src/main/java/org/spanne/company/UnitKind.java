package org.spanne.company;

import java.util.Locale;

/** The part of the Stretched T that a unit stands in. */
public enum UnitKind {
    FRONTLINE,
    SERVICE_DESIGN,
    DELIVERY,
    SUPPORT,
    OTHER;

    /** As the exchange format and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static UnitKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
