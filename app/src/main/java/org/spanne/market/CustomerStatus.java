package org.spanne.market;

import java.util.Locale;

/** Where a customer stands. */
public enum CustomerStatus {
    PROSPECT,
    CUSTOMER,
    FORMER;

    /** As the exchange format and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CustomerStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
