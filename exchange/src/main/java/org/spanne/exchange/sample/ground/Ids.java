package org.spanne.exchange.sample.ground;

/** Ids made of a letter and a number of fixed width, so that they sort. */
public final class Ids {

    private Ids() {}

    /** A prefix and a number filled up with zeros: {@code T0000017}. */
    public static String of(String prefix, int digits, int number) {
        String text = Integer.toString(number);
        return prefix + "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
