package org.spanne.engine.timeuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spanne.engine.timeuse.WorkingTime.Hours;

class WorkingTimeTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    void spreadsHoursOverWeekdaysToTheMinute() {
        WorkingTime odd = WorkingTime.spread(BERLIN, Duration.ofMinutes(38 * 60 + 33), WorkingTime.WORKDAYS, NINE);

        assertThat(minutesOfEachDay(odd, LocalDate.of(2026, 3, 2), 7)).containsExactly(463, 463, 463, 462, 462, 0, 0);
    }

    @Test
    void keepsTheWallClockThroughBothChanges() {
        WorkingTime fullTime = WorkingTime.spread(BERLIN, Duration.ofHours(56), Set.of(DayOfWeek.values()), NINE);
        LocalDate spring = LocalDate.of(2026, 3, 29);
        LocalDate autumn = LocalDate.of(2026, 10, 25);

        assertThat(fullTime.between(spring, spring.plusDays(1)).bounds(0).minutes())
                .isEqualTo(23 * 60);
        assertThat(fullTime.between(autumn, autumn.plusDays(1)).bounds(0).minutes())
                .isEqualTo(25 * 60);
        for (LocalDate day : List.of(spring, autumn)) {
            Intervals windows = fullTime.between(day, day.plusDays(1)).windows();
            assertThat(windows.start(0))
                    .isEqualTo(Interval.minute(day.atTime(NINE).atZone(BERLIN).toInstant()));
            assertThat(windows.end(0) - windows.start(0)).isEqualTo(480);
        }
    }

    @Test
    void losesAndGainsTheHourOfANightShift() {
        WorkingTime nights = new WorkingTime(
                BERLIN, Map.of(DayOfWeek.SUNDAY, List.of(new Hours(0, 6 * 60), new Hours(22 * 60, 1440))));

        assertThat(minutesOfEachDay(nights, LocalDate.of(2026, 3, 29), 1)).containsExactly(7 * 60);
        assertThat(minutesOfEachDay(nights, LocalDate.of(2026, 10, 25), 1)).containsExactly(9 * 60);
    }

    @Test
    void startsADayEarlierRatherThanEndingItAfterMidnight() {
        WorkingTime long16 = WorkingTime.spread(BERLIN, Duration.ofHours(16), Set.of(DayOfWeek.MONDAY), NINE);

        assertThat(long16.week().get(DayOfWeek.MONDAY)).containsExactly(new Hours(8 * 60, 1440));
    }

    @Test
    void refusesMoreHoursThanTheDaysHave() {
        assertThatThrownBy(() -> WorkingTime.spread(BERLIN, Duration.ofHours(160), WorkingTime.WORKDAYS, NINE))
                .hasMessageContaining("160.0")
                .hasMessageContaining("Maybe they are hours a month");
        assertThatThrownBy(() -> WorkingTime.spread(BERLIN, Duration.ofHours(-8), WorkingTime.WORKDAYS, NINE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesDaysThatEndBeforeTheyBegin() {
        WorkingTime free = new WorkingTime(BERLIN, Map.of());
        assertThatThrownBy(() -> free.between(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)))
                .hasMessageContaining("2026-03-01");
    }

    @Test
    void subtractsOverlappingAbsencesOnce() {
        WorkingTime fullTime = WorkingTime.spread(BERLIN, Duration.ofHours(40), WorkingTime.WORKDAYS, NINE);
        WorkingDays monday = fullTime.between(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
        int nine = monday.windows().start(0);

        Intervals left = monday.without(List.of(
                        new Interval(nine + 60, nine + 120),
                        new Interval(nine + 90, nine + 180),
                        new Interval(nine - 600, nine + 30)))
                .windows();

        assertThat(left.size()).isEqualTo(2);
        assertThat(left.start(0)).isEqualTo(nine + 30);
        assertThat(left.end(0)).isEqualTo(nine + 60);
        assertThat(left.start(1)).isEqualTo(nine + 180);
        assertThat(left.end(1)).isEqualTo(nine + 480);
    }

    private static List<Integer> minutesOfEachDay(WorkingTime time, LocalDate from, int days) {
        return TimeUse.count(
                        time.between(from, from.plusDays(days)), new Spans(), new Mails(), CountingRules.standard())
                .days()
                .stream()
                .map(DayUse::workingMinutes)
                .toList();
    }
}
