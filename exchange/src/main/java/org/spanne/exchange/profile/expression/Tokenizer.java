package org.spanne.exchange.profile.expression;

import java.util.ArrayList;
import java.util.List;

/** Cuts an expression into words. */
final class Tokenizer {

    private static final int LONGEST = 4_000;
    private static final List<String> SIGNS =
            List.of("<=", ">=", "!=", "<>", "+", "-", "*", "/", "&", "=", "<", ">", "(", ")", ",", ".");

    private final String text;
    private int next;

    Tokenizer(String text) {
        this.text = text;
    }

    List<Token> tokens() throws MalformedExpression {
        if (text.length() > LONGEST) {
            throw new MalformedExpression(
                    LONGEST,
                    "The expression has " + text.length() + " characters; at most " + LONGEST
                            + " are read. Maybe split it with a derived source.");
        }
        List<Token> tokens = new ArrayList<>();
        for (skipBlanks(); next < text.length(); skipBlanks()) {
            tokens.add(token());
        }
        tokens.add(new Token(Token.Kind.END, "", text.length() + 1));
        return tokens;
    }

    private void skipBlanks() {
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
    }

    private Token token() throws MalformedExpression {
        char first = text.charAt(next);
        if (first == '\'' || first == '"') {
            return quoted(first, Token.Kind.TEXT);
        }
        if (first == '[') {
            return quoted(']', Token.Kind.BRACKETED);
        }
        if (isDigit(next) || (first == '.' && isDigit(next + 1))) {
            return number();
        }
        if (Character.isLetter(first) || first == '_') {
            return name();
        }
        return sign();
    }

    /** The closing sign stands for itself when it is doubled. */
    private Token quoted(char close, Token.Kind kind) throws MalformedExpression {
        int start = next++;
        StringBuilder content = new StringBuilder();
        while (next < text.length()) {
            char c = text.charAt(next++);
            if (c != close) {
                content.append(c);
            } else if (next < text.length() && text.charAt(next) == close) {
                content.append(c);
                next++;
            } else {
                return new Token(kind, content.toString(), start + 1);
            }
        }
        throw new MalformedExpression(
                start + 1,
                "The " + text.charAt(start) + " at " + (start + 1) + " is never closed. Maybe a " + close
                        + " is missing at the end of the "
                        + (kind == Token.Kind.TEXT ? "text." : "column name."));
    }

    private Token number() {
        int start = next;
        while (isDigit(next)) {
            next++;
        }
        if (next < text.length() && text.charAt(next) == '.') {
            next++;
            while (isDigit(next)) {
                next++;
            }
        }
        return new Token(Token.Kind.NUMBER, text.substring(start, next), start + 1);
    }

    private boolean isDigit(int position) {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    private Token name() {
        int start = next;
        while (next < text.length() && (Character.isLetterOrDigit(text.charAt(next)) || text.charAt(next) == '_')) {
            next++;
        }
        return new Token(Token.Kind.NAME, text.substring(start, next), start + 1);
    }

    private Token sign() throws MalformedExpression {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, next)) {
                next += sign.length();
                return new Token(Token.Kind.SIGN, sign, next - sign.length() + 1);
            }
        }
        throw new MalformedExpression(
                next + 1,
                "'" + text.charAt(next) + "' at " + (next + 1)
                        + " has no meaning here. Maybe a text needs quotes: 'like this', or a column name brackets: [like this].");
    }
}
