package org.spanne.exchange.sample.catalogue;

import java.util.Locale;

/** How individual an order is. */
public enum Kind {
    STANDARD,
    CONFIGURED,
    BESPOKE;

    private final String text = name().toLowerCase(Locale.ROOT);

    /** As in the files. */
    public String text() {
        return text;
    }
}
