package org.spanne.exchange.sample.ground;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/** Days on which the sample company stands still: the public holidays of all German states, and the two eves. */
final class Holidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.OCTOBER, 3),
            MonthDay.of(Month.DECEMBER, 24),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26),
            MonthDay.of(Month.DECEMBER, 31));

    /** Good Friday, Easter Monday, Ascension, Whit Monday. */
    private static final Set<Long> AFTER_EASTER = Set.of(-2L, 1L, 39L, 50L);

    private Holidays() {}

    static boolean on(LocalDate date) {
        return FIXED.contains(MonthDay.from(date))
                || AFTER_EASTER.contains(
                        date.toEpochDay() - easter(date.getYear()).toEpochDay());
    }

    /** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int corrected = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = corrected - corrected / 28 * (1 - 29 / (corrected + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
