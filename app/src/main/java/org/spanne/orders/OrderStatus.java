package org.spanne.orders;

import java.util.Locale;

/** Where an order stands. */
public enum OrderStatus {
    OPEN,
    DELIVERED,
    CANCELLED;

    /** As the exchange format and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OrderStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
