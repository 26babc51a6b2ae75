package org.spanne.engine.timeuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spanne.engine.timeuse.DayUse.PartyMinutes;

class TimeUseTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final CountingRules STANDARD = CountingRules.standard();
    private static final int ACME = 0;
    private static final int BOLT = 1;

    private final Spans spans = new Spans();
    private final Mails mails = new Mails();

    /** The published day: an internal meeting, three customer meetings that overlap or run late, and a journey. */
    private void enterPublishedDay() {
        spans.add(at("09:00", "10:00"), Use.COORDINATION, Spans.NOBODY);
        spans.add(at("09:30", "11:00"), Use.CUSTOMER, ACME);
        spans.add(at("13:00", "14:00"), Use.CUSTOMER, ACME);
        spans.add(at("13:30", "14:30"), Use.CUSTOMER, BOLT);
        spans.add(at("15:00", "16:00"), Use.TRAVEL, Spans.NOBODY);
        spans.add(at("16:30", "18:00"), Use.CUSTOMER, BOLT);
    }

    @Test
    void givesThePublishedShareOfTheDay() {
        enterPublishedDay();

        DayUse day = count(STANDARD);

        assertThat(day.workingMinutes()).isEqualTo(480);
        assertThat(day.minutes(Use.CUSTOMER)).isEqualTo(210);
        assertThat(day.minutes(Use.COORDINATION)).isEqualTo(30);
        assertThat(day.minutes(Use.TRAVEL)).isEqualTo(60);
        assertThat(day.unexplainedMinutes()).isEqualTo(180);
        assertThat(100.0 * day.minutes(Use.CUSTOMER) / day.workingMinutes()).isEqualTo(43.75, within(1e-12));
    }

    @Test
    void countsCustomerTimeAfterHoursInPartAndWholeWhereAskedTo() {
        enterPublishedDay();

        DayUse day = count(STANDARD.countingAfterHours(Use.CUSTOMER));

        assertThat(day.minutes(Use.CUSTOMER)).isEqualTo(270);
        assertThat(day.workingMinutes()).isEqualTo(540);
        assertThat(day.afterHoursMinutes()).isEqualTo(60);
        assertThat(day.unexplainedMinutes()).isEqualTo(180);
    }

    @Test
    void imputesMailIntoFreeTime() {
        enterPublishedDay();
        for (int i = 0; i < 3; i++) {
            mails.add(at("10:00", "10:00").start() + i, true, Mails.NO_THREAD, ACME);
        }
        for (int i = 0; i < 4; i++) {
            mails.add(at("20:00", "20:00").start() + i, false, Mails.NO_THREAD, Spans.NOBODY);
        }

        DayUse day = count(STANDARD);

        assertThat(day.minutes(Use.MAIL)).isEqualTo(25);
        assertThat(day.unexplainedMinutes()).isEqualTo(155);
        assertThat(day.parties()).contains(new PartyMinutes(ACME, Use.MAIL, 15));
    }

    @Test
    void imputesNoMoreMailThanThereIsFreeTime() {
        spans.add(at("09:00", "16:50"), Use.ADMINISTRATION, Spans.NOBODY);
        for (int i = 0; i < 50; i++) {
            mails.add(at("09:00", "09:00").start() + i, true, Mails.NO_THREAD, Spans.NOBODY);
        }

        assertThat(count(STANDARD).minutes(Use.MAIL)).isEqualTo(10);
        assertThat(count(STANDARD).unexplainedMinutes()).isZero();
    }

    @Test
    void countsMailsOfOneThreadInOneMinuteOnceAndAsSent() {
        int nine = at("09:00", "09:00").start();
        mails.add(nine, false, 7, Spans.NOBODY);
        mails.add(nine, true, 7, Spans.NOBODY);
        mails.add(nine, false, 7, Spans.NOBODY);
        mails.add(nine + 1, true, 7, Spans.NOBODY);

        assertThat(count(STANDARD).minutes(Use.MAIL)).isEqualTo(10);
    }

    @Test
    void ignoresMailsOfOtherDays() {
        mails.add(at("09:00", "09:00").start() - 2 * 1440, true, 1, Spans.NOBODY);
        mails.add(at("09:00", "09:00").start() + 2 * 1440, true, 1, Spans.NOBODY);

        assertThat(count(STANDARD).minutes(Use.MAIL)).isZero();
    }

    @Test
    void givesMinutesToCustomersOnceEvenWhereTheirMeetingsOverlap() {
        enterPublishedDay();

        assertThat(count(STANDARD).parties())
                .containsExactly(new PartyMinutes(ACME, Use.CUSTOMER, 150), new PartyMinutes(BOLT, Use.CUSTOMER, 60));
    }

    @Test
    void saysHowManyMinutesOfEachEntryCounted() {
        enterPublishedDay();

        TimeUse use = TimeUse.count(workday(), spans, mails, STANDARD);

        assertThat(List.of(0, 1, 2, 3, 4, 5).stream().map(use::countedMinutes)).containsExactly(30, 90, 60, 30, 60, 30);
    }

    @Test
    void resolvesOverlapsInAnotherOrderWhereAskedTo() {
        enterPublishedDay();
        List<Use> internalFirst = new ArrayList<>(List.of(Use.values()));
        Collections.swap(internalFirst, internalFirst.indexOf(Use.CUSTOMER), internalFirst.indexOf(Use.COORDINATION));

        DayUse day = count(new CountingRules(internalFirst, Set.of(), Duration.ZERO, Duration.ZERO));

        assertThat(day.minutes(Use.COORDINATION)).isEqualTo(60);
        assertThat(day.minutes(Use.CUSTOMER)).isEqualTo(180);
    }

    @Test
    void tellsTentativeMinutesApart() {
        spans.add(at("10:00", "11:00"), Use.CUSTOMER, ACME, true);
        spans.add(at("10:30", "11:30"), Use.CUSTOMER, ACME);

        assertThat(count(STANDARD).tentativeMinutes()).isEqualTo(60);
        assertThat(count(STANDARD).minutes(Use.CUSTOMER)).isEqualTo(90);
    }

    @Test
    void takesAbsenceOutOfWorkingTime() {
        spans.add(at("09:00", "12:00"), Use.CUSTOMER, ACME);
        WorkingDays afternoonOff = workday().without(List.of(at("11:00", "20:00")));

        DayUse day = TimeUse.count(afternoonOff, spans, mails, STANDARD).days().getFirst();

        assertThat(day.workingMinutes()).isEqualTo(120);
        assertThat(day.minutes(Use.CUSTOMER)).isEqualTo(120);
    }

    @Test
    void splitsNightWorkAtMidnight() {
        Interval night =
                new Interval(at("22:00", "22:00").start(), at("22:00", "22:00").start() + 300);
        spans.add(night, Use.CUSTOMER, ACME);
        WorkingDays twoDays = fullTime().between(MONDAY, MONDAY.plusDays(2));

        List<DayUse> days = TimeUse.count(twoDays, spans, mails, STANDARD.countingAfterHours(Use.CUSTOMER))
                .days();

        assertThat(days).extracting(day -> day.minutes(Use.CUSTOMER)).containsExactly(120, 180);
        assertThat(days).extracting(DayUse::day).containsExactly(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    void knowsNothingOfADayWithoutEntries() {
        DayUse day = count(STANDARD);

        assertThat(day.unexplainedMinutes()).isEqualTo(480);
        assertThat(day.parties()).isEmpty();
    }

    private DayUse count(CountingRules rules) {
        return TimeUse.count(workday(), spans, mails, rules).days().getFirst();
    }

    private static WorkingTime fullTime() {
        return WorkingTime.spread(BERLIN, Duration.ofHours(40), WorkingTime.WORKDAYS, LocalTime.of(9, 0));
    }

    private static WorkingDays workday() {
        return fullTime().between(MONDAY, MONDAY.plusDays(1));
    }

    private static Interval at(String from, String to) {
        return Interval.between(
                MONDAY.atTime(LocalTime.parse(from)).atZone(BERLIN).toInstant(),
                MONDAY.atTime(LocalTime.parse(to)).atZone(BERLIN).toInstant());
    }
}
