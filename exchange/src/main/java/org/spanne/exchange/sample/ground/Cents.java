package org.spanne.exchange.sample.ground;

import java.math.BigDecimal;

/** Money as whole cents. */
public final class Cents {

    private Cents() {}

    /** The cents of an amount as it is written: {@code 640.00}. */
    public static long of(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }

    /** An amount times a factor, rounded to the cent. */
    public static long times(long cents, double factor) {
        return Math.round(cents * factor);
    }

    /** As it is written in a file: {@code -12.50}. */
    public static String text(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
