package org.spanne.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/** How far back figures look: whole weeks, so that everybody sees the same ones. */
public enum Span {
    WEEKS_4(4),
    WEEKS_12(12),
    WEEKS_52(52);

    private final int weeks;

    Span(int weeks) {
        this.weeks = weeks;
    }

    /** As the address of the page names it; anything else is the twelve weeks. */
    public static Span of(String key) {
        return Arrays.stream(values())
                .filter(span -> span.key().equals(key))
                .findFirst()
                .orElse(WEEKS_12);
    }

    /** Its name in addresses: the number of weeks. */
    public String key() {
        return Integer.toString(weeks);
    }

    /** The last complete weeks before a day. */
    public Period before(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday.minusWeeks(weeks), monday);
    }

    /** The same weeks of the year before, weekday by weekday. */
    public static Period yearBefore(Period period) {
        return new Period(period.from().minusWeeks(52), period.to().minusWeeks(52));
    }
}
