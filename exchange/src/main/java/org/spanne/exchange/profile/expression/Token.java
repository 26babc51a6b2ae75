package org.spanne.exchange.profile.expression;

/**
 * One word of an expression.
 *
 * @param text the word; of a text literal its content, of a bracketed column its name
 * @param at the character where it starts, counted from 1
 */
record Token(Kind kind, String text, int at) {

    /** The kinds of words. */
    enum Kind {
        NUMBER,
        TEXT,
        NAME,
        BRACKETED,
        SIGN,
        END
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether it is the word of the language, in any case. */
    boolean isWord(String word) {
        return kind == Kind.NAME && text.equalsIgnoreCase(word);
    }

    /** As it is shown in a message. */
    String shown() {
        return kind == Kind.END ? "the end" : "'" + Quote.shortened(text) + "'";
    }
}
