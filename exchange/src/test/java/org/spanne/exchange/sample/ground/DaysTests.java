package org.spanne.exchange.sample.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTests {

    private final Days days = new Days(LocalDate.parse("2025-12-01"));

    private int day(String date) {
        return days.day(LocalDate.parse(date));
    }

    @Test
    void coversThreeYearsBeforeTheEnd() {
        assertThat(days.date(0)).isEqualTo("2022-12-01");
        assertThat(days.date(days.count())).isEqualTo("2025-12-01");
        assertThat(days.day(LocalDate.parse("2022-11-30"))).isEqualTo(-1);
    }

    @Test
    void coversALeapDayAtTheEnd() {
        Days leap = new Days(LocalDate.parse("2024-02-29"));
        assertThat(leap.date(0)).isEqualTo("2021-02-28");
        assertThat(leap.date(leap.count())).isEqualTo("2024-02-29");
    }

    @Test
    void writesTimesWithTheOffsetOfTheDay() {
        assertThat(days.text(day("2025-03-28"), 570)).isEqualTo("2025-03-28T09:30:00+01:00");
        assertThat(days.text(day("2025-03-31"), 570)).isEqualTo("2025-03-31T09:30:00+02:00");
        assertThat(days.text(day("2025-10-27"), 1139)).isEqualTo("2025-10-27T18:59:00+01:00");
    }

    @Test
    void knowsWeekdays() {
        assertThat(days.weekday(day("2025-11-24"))).isEqualTo(1);
        assertThat(days.weekday(day("2025-11-30"))).isEqualTo(7);
        assertThat(days.working(day("2025-11-28"))).isTrue();
        assertThat(days.working(day("2025-11-29"))).isFalse();
        assertThat(days.working(day("2025-10-03"))).isFalse();
    }

    @Test
    void countsWorkingDays() {
        int friday = day("2025-11-21");
        assertThat(days.text(days.workdaysLater(friday, 1))).isEqualTo("2025-11-24");
        assertThat(days.text(days.workdaysLater(friday, -5))).isEqualTo("2025-11-14");
        assertThat(days.text(days.workdaysLater(day("2025-11-22"), 0))).isEqualTo("2025-11-24");
        assertThat(days.workdaysLater(0, -3)).isZero();
    }

    @Test
    void runsTheWorkClockOnWorkingDaysOnly() {
        long work = days.work(day("2025-11-21"), 960);
        assertThat(days.text(work)).isEqualTo("2025-11-21T16:00:00+01:00");
        assertThat(days.text(work + 30)).isEqualTo("2025-11-24T07:30:00+01:00");
        assertThat(days.endText(work + 30)).isEqualTo("2025-11-21T16:30:00+01:00");
        assertThat(days.text(work + 60 + Days.WORK_DAY)).isEqualTo("2025-11-25T08:00:00+01:00");
    }

    @Test
    void knowsNothingAfterTheEnd() {
        long last = days.work(day("2025-11-28"), 960);
        assertThat(days.known(last)).isTrue();
        assertThat(days.known(last + 30)).isFalse();
    }
}
