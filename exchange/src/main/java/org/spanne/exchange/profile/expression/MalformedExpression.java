package org.spanne.exchange.profile.expression;

/** An expression that cannot be understood: what is wrong, at which character, and what to do. */
public final class MalformedExpression extends Exception {

    private final int at;

    /**
     * @param at the character of the expression, counted from 1
     * @param message what is wrong and what to do, a sentence
     */
    public MalformedExpression(int at, String message) {
        super(message);
        this.at = at;
    }

    /** The character of the expression where it goes wrong, counted from 1. */
    public int at() {
        return at;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
