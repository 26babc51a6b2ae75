package org.spanne.engine.decisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.decisions.Condition.Anything;
import org.spanne.engine.decisions.Condition.OneOf;
import org.spanne.engine.decisions.Condition.Within;
import org.spanne.engine.decisions.Reading.Reason;
import org.spanne.engine.decisions.Reading.Refused;
import org.spanne.engine.decisions.Reading.Said;

/**
 * Reads what a cell asks of an input: the unary tests of FEEL as far as they name values. Values separated by commas,
 * comparisons, ranges, {@code null} and {@code not(…)} around all of it; {@code -} or nothing is anything. Days may be
 * written without {@code date(…)}, ranges without brackets, texts without quotes.
 */
final class UnaryTests {

    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ITEM = Pattern.compile("(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\",])+");
    private static final Pattern RANGE = Pattern.compile("([\\[(\\]])?(.+?)\\.\\.(.+?)([\\])\\[])?");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>|≤|≥)(.+)");
    private static final Pattern DAY = Pattern.compile("date\\s*\\(\\s*\"([^\"]*)\"\\s*\\)");

    private final Column column;
    private final SequencedSet<Object> values = new LinkedHashSet<>();
    private final List<Range> ranges = new ArrayList<>();
    private boolean unknown;
    private @Nullable Refused refused;

    private UnaryTests(Column column) {
        this.column = column;
    }

    static Reading read(Column column, String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.equals("-")) {
            return new Said(new Anything());
        }
        Matcher not = NOT.matcher(text);
        boolean negated = not.matches();
        UnaryTests tests = new UnaryTests(column);
        tests.items(negated ? not.group(1) : text);
        return tests.refused != null ? tests.refused : new Said(tests.condition(negated));
    }

    private void items(String text) {
        Matcher item = ITEM.matcher(text);
        int read = 0;
        while (item.find() && item.start() == read && refused == null) {
            item(item.group().strip());
            read = item.end() + 1;
        }
        if (refused == null && read != text.length() + 1) {
            refuse(Reason.NOT_UNDERSTOOD, text);
        }
    }

    private void item(String item) {
        if (item.equals("null")) {
            unknown = true;
            if (!column.mayBeUnknown()) {
                refuse(Reason.NEVER_UNKNOWN, item);
            }
            return;
        }
        switch (column.domain()) {
            case Domain.Choice(List<String> known) -> choice(item, known);
            case Domain.YesNo() -> yesNo(item);
            case Domain.Numeric _, Domain.Day _ -> ordered(item);
        }
    }

    private void choice(String item, List<String> known) {
        Matcher quoted = TEXT.matcher(item);
        String value = quoted.matches() ? unescaped(quoted.group(1)) : item;
        if (known.contains(value)) {
            values.add(value);
        } else {
            refuse(Reason.NO_SUCH_VALUE, value);
        }
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    private void yesNo(String item) {
        switch (item) {
            case "true" -> values.add(true);
            case "false" -> values.add(false);
            default -> refuse(Reason.NOT_YES_OR_NO, item);
        }
    }

    private void ordered(String item) {
        Matcher comparison = COMPARISON.matcher(item);
        Matcher range = RANGE.matcher(item);
        if (comparison.matches()) {
            comparison(comparison.group(1), comparison.group(2));
        } else if (range.matches()) {
            range(range);
        } else {
            BigDecimal value = position(item);
            if (value != null) {
                ranges.add(Range.point(value));
            }
        }
    }

    private void comparison(String operator, String text) {
        BigDecimal end = position(text.strip());
        if (end != null) {
            ranges.add(
                    switch (operator) {
                        case "<" -> new Range(null, false, end, false);
                        case "<=", "≤" -> new Range(null, false, end, true);
                        case ">" -> new Range(end, false, null, false);
                        default -> new Range(end, true, null, false);
                    });
        }
    }

    private void range(Matcher range) {
        BigDecimal low = position(range.group(2).strip());
        BigDecimal high = low == null ? null : position(range.group(3).strip());
        if (low == null || high == null) {
            return;
        }
        String opening = range.group(1);
        String closing = range.group(4);
        if ((opening == null) != (closing == null)) {
            refuse(Reason.NOT_UNDERSTOOD, range.group());
        } else if (low.compareTo(high) > 0) {
            refuse(Reason.ENDS_SWAPPED, range.group());
        } else {
            boolean lowBelongs = opening == null || opening.equals("[");
            ranges.add(new Range(low, lowBelongs, high, closing == null || closing.equals("]")));
        }
    }

    private @Nullable BigDecimal position(String text) {
        return column.domain() instanceof Domain.Day ? day(text) : number(text);
    }

    private @Nullable BigDecimal day(String text) {
        Matcher wrapped = DAY.matcher(text);
        try {
            return Domain.position(LocalDate.parse(wrapped.matches() ? wrapped.group(1) : text));
        } catch (DateTimeParseException e) {
            return refuse(Reason.NOT_A_DAY, text);
        }
    }

    private @Nullable BigDecimal number(String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
            return refuse(Reason.NOT_A_NUMBER, text);
        }
        BigDecimal number = new BigDecimal(text);
        if (column.domain().isDiscrete() && number.stripTrailingZeros().scale() > 0) {
            return refuse(Reason.NOT_A_WHOLE_NUMBER, text);
        }
        return number;
    }

    private @Nullable BigDecimal refuse(Reason reason, String part) {
        refused = new Refused(reason, part);
        return null;
    }

    private Condition condition(boolean negated) {
        boolean unknownFits = negated ? column.mayBeUnknown() && !unknown : unknown;
        return switch (column.domain()) {
            case Domain.Choice(List<String> known) -> new OneOf(negated ? without(known) : values, unknownFits);
            case Domain.YesNo() -> new OneOf(negated ? without(List.of(true, false)) : values, unknownFits);
            case Domain.Numeric _, Domain.Day _ ->
                new Within(negated ? Ranges.complement(ranges) : ranges, unknownFits);
        };
    }

    private SequencedSet<Object> without(List<?> known) {
        SequencedSet<Object> rest = new LinkedHashSet<>(known);
        rest.removeAll(values);
        return rest;
    }
}
