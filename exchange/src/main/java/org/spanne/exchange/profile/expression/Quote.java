package org.spanne.exchange.profile.expression;

/** How a value of the source is shown inside a message. */
final class Quote {

    private static final int LONGEST = 40;

    private Quote() {}

    /** The text, cut so that a message stays readable. */
    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
