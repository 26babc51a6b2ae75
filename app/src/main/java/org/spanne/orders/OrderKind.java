package org.spanne.orders;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How individual an order is. */
public enum OrderKind {
    STANDARD,
    CONFIGURED,
    BESPOKE,
    /** The company's records do not say. */
    UNSTATED;

    /** As the exchange format and the database write it; empty where unstated. */
    public String code() {
        return this == UNSTATED ? "" : name().toLowerCase(Locale.ROOT);
    }

    static OrderKind of(@Nullable String code) {
        return code == null || code.isEmpty() ? UNSTATED : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
