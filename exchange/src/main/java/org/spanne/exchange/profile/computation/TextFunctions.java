package org.spanne.exchange.profile.computation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.spanne.exchange.profile.expression.NotComputable;
import org.spanne.exchange.profile.expression.Value;

/** Functions over text. */
final class TextFunctions {

    private static final int WIDEST = 1_000;
    private static final int MANY = 50;

    static final List<Function> FUNCTIONS = List.of(
            strict("concat(text, text, …)", 1, MANY, TextFunctions::concatenated),
            ofOne("trim(text)", String::strip),
            ofOne("upper(text)", text -> text.toUpperCase(Locale.ROOT)),
            ofOne("lower(text)", text -> text.toLowerCase(Locale.ROOT)),
            ofOne("capitalise(text)", TextFunctions::capitalised),
            strict(
                    "length(text)",
                    1,
                    1,
                    arguments -> number(arguments.getFirst().text().length())),
            strict("substring(text, start, length)", 2, 3, TextFunctions::substring),
            ofTwo("before(text, mark)", TextFunctions::before),
            ofTwo("after(text, mark)", TextFunctions::after),
            strict("replace(text, what, with)", 3, 3, TextFunctions::replaced),
            strict("pad_left(text, width, fill)", 2, 3, TextFunctions::padded),
            ofTwo("strip_left(text, characters)", TextFunctions::strippedLeft),
            ofTwo("strip_right(text, characters)", TextFunctions::strippedRight),
            test("contains(text, part)", String::contains),
            test("starts_with(text, part)", String::startsWith),
            test("ends_with(text, part)", String::endsWith));

    private TextFunctions() {}

    /** What a function does with the values of its arguments. */
    interface Body {
        Value of(List<Value> arguments);
    }

    private interface Check {
        boolean holds(String text, String part);
    }

    /** A function whose arguments are all computed first. */
    static Function strict(String signature, int fewest, int most, Body body) {
        return new Function(signature, fewest, most, (_, arguments, _) -> {
            List<Term> terms = List.copyOf(arguments);
            return row -> body.of(terms.stream().map(term -> term.in(row)).toList());
        });
    }

    private static Function ofOne(String signature, UnaryOperator<String> body) {
        return strict(
                signature,
                1,
                1,
                arguments -> Value.of(body.apply(arguments.getFirst().text())));
    }

    private static Function ofTwo(String signature, BinaryOperator<String> body) {
        return strict(
                signature,
                2,
                2,
                arguments -> Value.of(
                        body.apply(arguments.get(0).text(), arguments.get(1).text())));
    }

    private static Function test(String signature, Check check) {
        return strict(
                signature,
                2,
                2,
                arguments -> new Value.Truth(
                        check.holds(arguments.get(0).text(), arguments.get(1).text())));
    }

    private static Value number(int number) {
        return new Value.Decimal(BigDecimal.valueOf(number));
    }

    private static Value concatenated(List<Value> arguments) {
        StringBuilder text = new StringBuilder();
        arguments.forEach(argument -> text.append(argument.text()));
        return Value.of(text.toString());
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Positions are counted from 1, as people do; what lies outside of the text is left out. */
    private static Value substring(List<Value> arguments) {
        String text = arguments.getFirst().text();
        int start = Math.clamp(whole(arguments.get(1)) - 1L, 0, text.length());
        long length = arguments.size() == 3 ? whole(arguments.get(2)) : text.length();
        int end = Math.clamp(start + length, start, text.length());
        return Value.of(text.substring(start, end));
    }

    private static String before(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String after(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? "" : text.substring(at + mark.length());
    }

    private static Value replaced(List<Value> arguments) {
        String what = arguments.get(1).text();
        String text = arguments.getFirst().text();
        return Value.of(
                what.isEmpty() ? text : text.replace(what, arguments.get(2).text()));
    }

    private static Value padded(List<Value> arguments) {
        String text = arguments.getFirst().text();
        String fill = arguments.size() == 3 ? arguments.get(2).text() : "0";
        int width = whole(arguments.get(1));
        if (fill.length() != 1 || width > WIDEST) {
            throw new NotComputable(
                    text,
                    "is filled with one character up to a width of " + WIDEST + ", not with '" + fill + "' up to "
                            + width + ".");
        }
        return Value.of(fill.repeat(Math.max(0, width - text.length())) + text);
    }

    private static String strippedLeft(String text, String characters) {
        int start = 0;
        while (start < text.length() && characters.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }

    private static String strippedRight(String text, String characters) {
        int end = text.length();
        while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static int whole(Value value) {
        try {
            return value.number().intValueExact();
        } catch (ArithmeticException tooLargeOrBroken) {
            throw new NotComputable(value.text(), "is no whole number that counts characters.");
        }
    }
}
