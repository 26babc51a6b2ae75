package org.spanne.engine.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.engine.decisions.Reading.Reason;
import org.spanne.engine.decisions.Reading.Refused;
import org.spanne.engine.decisions.Reading.Said;

class FeelTests {

    private static final Column KIND =
            new Column("kind", new Domain.Choice(List.of("call", "mail", "trip, long", "say \"hi\"")), true);
    private static final Column COUNT = new Column("count", new Domain.Numeric(true, BigDecimal.ZERO), true);
    private static final Column RATE = Column.of("rate", new Domain.Numeric(false, null));
    private static final Column SURE = new Column("sure", new Domain.YesNo(), true);
    private static final Column DAY = Column.of("day", new Domain.Day());

    @Test
    void textsAreNamedListedOrExcluded() {
        assertThat(fits(KIND, "-", null)).isTrue();
        assertThat(fits(KIND, "", "call")).isTrue();
        assertThat(fits(KIND, "\"call\"", "call")).isTrue();
        assertThat(fits(KIND, "\"call\", mail", "mail")).isTrue();
        assertThat(fits(KIND, "\"trip, long\"", "trip, long")).isTrue();
        assertThat(fits(KIND, "\"say \\\"hi\\\"\"", "say \"hi\"")).isTrue();
        assertThat(fits(KIND, "\"call\"", null)).isFalse();
        assertThat(fits(KIND, "not(\"call\")", "mail")).isTrue();
        assertThat(fits(KIND, "not(\"call\")", "call")).isFalse();
        assertThat(fits(KIND, "not(\"call\")", null)).isTrue();
        assertThat(fits(KIND, "not(null)", null)).isFalse();
        assertThat(fits(KIND, "\"call\", null", null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|5|true",
                "< 5|4|true",
                "<= 5|5|true",
                "> 5|5|false",
                "≥ 5|5|true",
                "[1..5]|5|true",
                "[1..5)|5|false",
                "]1..5]|1|false",
                "(1..5[|5|false",
                "1..5|1|true",
                "0, 1, [10..20]|15|true",
                "0, 1, [10..20]|5|false",
                "not([1..5])|6|true",
                "not([1..5])|5|false",
                "not(< 3, > 7)|5|true",
                "not(3)|3|false"
            })
    void numbersAreCompared(String cell, String value, boolean fits) {
        assertThat(fits(COUNT, cell, new BigDecimal(value))).isEqualTo(fits);
    }

    @Test
    void decimalsAreEqualByTheirValue() {
        assertThat(fits(RATE, ">= 0.5", new BigDecimal("0.50"))).isTrue();
        assertThat(fits(RATE, "-0.5", new BigDecimal("-0.50"))).isTrue();
    }

    @Test
    void daysAreWrittenWithAndWithoutTheirFunction() {
        LocalDate march = LocalDate.of(2026, 3, 1);
        assertThat(fits(DAY, "date(\"2026-03-01\")", march)).isTrue();
        assertThat(fits(DAY, "< 2026-03-01", march)).isFalse();
        assertThat(fits(DAY, "[date(\"2026-01-01\")..2026-12-31]", march)).isTrue();
    }

    @Test
    void yesAndNoMayBeUnknown() {
        assertThat(fits(SURE, "true", true)).isTrue();
        assertThat(fits(SURE, "false", null)).isFalse();
        assertThat(fits(SURE, "not(true)", null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "kind|\"fax\"|NO_SUCH_VALUE|fax", "kind|\"call|NOT_UNDERSTOOD|\"call",
                        "kind|\"call\",|NOT_UNDERSTOOD|\"call\",",
                "kind|\"call\",,\"mail\"|NOT_UNDERSTOOD|\"call\",,\"mail\"", "count|many|NOT_A_NUMBER|many",
                        "count|< 1.5|NOT_A_WHOLE_NUMBER|1.5",
                "count|[5..1]|ENDS_SWAPPED|[5..1]", "count|[1..5|NOT_UNDERSTOOD|[1..5", "count|1e9|NOT_A_NUMBER|1e9",
                "sure|yes|NOT_YES_OR_NO|yes", "day|2026-02-30|NOT_A_DAY|2026-02-30", "day|null|NEVER_UNKNOWN|null",
                "count|count + 1|NOT_A_NUMBER|count + 1"
            })
    void whatCannotBeReadIsToldWithItsPart(String column, String cell, Reason reason, String part) {
        Column read = List.of(KIND, COUNT, SURE, DAY).stream()
                .filter(each -> each.key().equals(column))
                .findFirst()
                .orElseThrow();
        assertThat(Feel.condition(read, cell)).isEqualTo(new Refused(reason, part));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "kind|\"mail\",\"call\"|\"mail\", \"call\"",
                "kind|not( \"call\" )|not(\"call\")",
                "kind|\"call\",null|\"call\", null",
                "count|0,1, 10..20|0, 1, [10..20]",
                "count|]1..5[|(1..5)",
                "count|null, < 3|< 3, null",
                "count|not([2..4])|< 2, > 4, null",
                "day|>= 2026-03-01|>= date(\"2026-03-01\")",
                "sure|not(false)|true, null",
                "kind||-"
            })
    void aConditionIsWrittenAsItIsReadAgain(String column, String cell, String written) {
        Column read = List.of(KIND, COUNT, SURE, DAY).stream()
                .filter(each -> each.key().equals(column))
                .findFirst()
                .orElseThrow();
        String text = Feel.cell(read, said(read, cell == null ? "" : cell));
        assertThat(text).isEqualTo(written);
        assertThat(said(read, text)).isEqualTo(said(read, cell == null ? "" : cell));
    }

    @Test
    void anOutputIsOneValue() {
        assertThat(Feel.problem(KIND, "\"call\"")).isNull();
        assertThat(Feel.problem(COUNT, "5")).isNull();
        assertThat(problem("")).isEqualTo(Reason.MISSING);
        assertThat(problem("-")).isEqualTo(Reason.MISSING);
        assertThat(problem("\"call\", \"mail\"")).isEqualTo(Reason.NOT_UNDERSTOOD);
        assertThat(problem("\"fax\"")).isEqualTo(Reason.NO_SUCH_VALUE);
    }

    private static @Nullable Reason problem(String cell) {
        Refused refused = Feel.problem(KIND, cell);
        return refused == null ? null : refused.reason();
    }

    private static boolean fits(Column column, String cell, @Nullable Object value) {
        return said(column, cell).fits(value);
    }

    private static Condition said(Column column, String cell) {
        assertThat(Feel.condition(column, cell)).isInstanceOf(Said.class);
        return ((Said) Feel.condition(column, cell)).condition();
    }
}
