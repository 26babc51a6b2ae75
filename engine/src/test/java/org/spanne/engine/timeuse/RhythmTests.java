package org.spanne.engine.timeuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RhythmTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Spans spans = new Spans();

    @Test
    void isNineWhereNothingIsKnown() {
        assertThat(begin()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void beginsWhereTheDayHoldsMostOfWhatIsKnown() {
        enter(0, "06:40", "12:00");
        enter(0, "13:00", "15:00");
        enter(1, "07:00", "15:10");
        enter(2, "07:30", "15:00");

        assertThat(begin()).isEqualTo(LocalTime.of(7, 0));
    }

    @Test
    void countsMinutesOfOverlappingEntriesOnce() {
        enter(0, "08:00", "16:00");
        for (int i = 0; i < 5; i++) {
            enter(0, "15:45", "16:15");
        }

        assertThat(begin()).isEqualTo(LocalTime.of(8, 0));
    }

    @Test
    void ignoresWeekendsAndNights() {
        enter(5, "05:00", "13:00");
        enter(0, "01:00", "04:00");

        assertThat(begin()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void staysNearestToNineAmongEquals() {
        enter(0, "10:00", "11:00");

        assertThat(begin()).isEqualTo(LocalTime.of(9, 0));
    }

    private LocalTime begin() {
        WorkingDays days = WorkingTime.spread(
                        ZoneOffset.UTC, Duration.ofHours(40), WorkingTime.WORKDAYS, LocalTime.of(9, 0))
                .between(MONDAY, MONDAY.plusDays(7));
        return Rhythm.usualBegin(spans, days, Duration.ofHours(8));
    }

    private void enter(int day, String from, String to) {
        spans.add(
                Interval.between(
                        MONDAY.plusDays(day).atTime(LocalTime.parse(from)).toInstant(ZoneOffset.UTC),
                        MONDAY.plusDays(day).atTime(LocalTime.parse(to)).toInstant(ZoneOffset.UTC)),
                Use.COORDINATION,
                Spans.NOBODY);
    }
}
