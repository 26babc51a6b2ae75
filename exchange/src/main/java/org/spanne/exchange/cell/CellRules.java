package org.spanne.exchange.cell;

import org.jspecify.annotations.Nullable;
import org.spanne.exchange.ColumnType;
import org.spanne.exchange.issue.IssueCode;

/** The rule for each type of column. */
public final class CellRules {

    private static final int ID_LENGTH = 200;

    /** Attributes of rows: any short text. */
    private static final CellRule ATTRIBUTE = new TextRule(2_000, false);

    private CellRules() {}

    /**
     * The rule of a column.
     *
     * @param type what its cells hold
     * @param decimalComma whether numbers are written {@code 1.234,56}
     */
    public static CellRule of(ColumnType type, boolean decimalComma) {
        return switch (type) {
            case ColumnType.Text text -> new TextRule(text.maxLength(), text.multiLine());
            case ColumnType.Id ignored -> CellRules::id;
            case ColumnType.Reference ignored -> CellRules::id;
            case ColumnType.Decimal decimal -> new DecimalRule(decimal.min(), decimal.max(), decimalComma);
            case ColumnType.Whole whole ->
                new WholeRule(whole.min(), whole.max(), new DecimalRule(whole.min(), whole.max(), decimalComma));
            case ColumnType.Day ignored -> new DayRule();
            case ColumnType.DayOfYear ignored -> CellRules::dayOfYear;
            case ColumnType.Moment ignored -> new MomentRule();
            case ColumnType.YesNo ignored -> WordRule.YES_NO;
            case ColumnType.Choice choice -> WordRule.choice(choice.words());
            case ColumnType.Currency ignored -> WordRule.CURRENCY;
            case ColumnType.TimeZone ignored -> WordRule.TIME_ZONE;
            case ColumnType.Country ignored -> WordRule.COUNTRY;
            case ColumnType.Language ignored -> CellRules::language;
            case ColumnType.Email ignored -> new EmailRule();
            case ColumnType.Many many -> new ManyRule(of(many.element(), decimalComma));
        };
    }

    /** The rule of columns that are kept as attributes. */
    public static CellRule attribute() {
        return ATTRIBUTE;
    }

    private static @Nullable String id(String cell, Reading reading) {
        if (cell.length() > ID_LENGTH) {
            return reading.refuse(IssueCode.TEXT_TOO_LONG, TextRule.lengths(cell.length(), ID_LENGTH));
        }
        boolean broken = cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        return broken ? reading.refuse(IssueCode.QUOTE_BROKEN) : cell;
    }

    /** {@code de}, also as {@code de-AT} or {@code de_CH}. */
    private static @Nullable String language(String cell, Reading reading) {
        boolean regional = cell.length() == 5 && (cell.charAt(2) == '-' || cell.charAt(2) == '_');
        return WordRule.LANGUAGE.normal(regional ? cell.substring(0, 2) : cell, reading);
    }

    /** {@code 04-01}, also as a month {@code 4} or a whole day {@code 2026-04-01}. */
    private static @Nullable String dayOfYear(String cell, Reading reading) {
        String day = switch (cell.length()) {
            case 1 -> "2000-0" + cell + "-01";
            case 2 -> "2000-" + cell + "-01";
            case 5 -> "2000-" + cell;
            default -> cell;
        };
        return Days.epochDay(day) >= 0 && day.length() == 10
                ? day.substring(5)
                : reading.refuse(IssueCode.DAY_OF_YEAR_INVALID);
    }
}
