package org.spanne.exchange.sample.market;

import java.util.Locale;

/** How far a customer has come. */
public enum Status {
    PROSPECT,
    CUSTOMER,
    FORMER;

    private final String text = name().toLowerCase(Locale.ROOT);

    /** As in the files. */
    String text() {
        return text;
    }
}
