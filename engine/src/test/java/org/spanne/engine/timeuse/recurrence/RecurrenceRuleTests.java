package org.spanne.engine.timeuse.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.engine.timeuse.recurrence.CalendarTime.Floating;
import org.spanne.engine.timeuse.recurrence.RecurrenceRule.Frequency;
import org.spanne.engine.timeuse.recurrence.RecurrenceRule.Weekday;

class RecurrenceRuleTests {

    @Test
    void readsAllParts() throws Exception {
        RecurrenceRule rule = RecurrenceRule.parse("FREQ=MONTHLY;INTERVAL=2;COUNT=5;BYDAY=-1FR,2MO,TU;BYHOUR=9;"
                + "BYMINUTE=0,30;BYSECOND=0;BYMONTH=1,12;BYSETPOS=-1;WKST=SU;X-OTHER=1");

        assertThat(rule.frequency()).isEqualTo(Frequency.MONTHLY);
        assertThat(rule.interval()).isEqualTo(2);
        assertThat(rule.count()).isEqualTo(5);
        assertThat(rule.weekdays())
                .containsExactly(
                        new Weekday(-1, DayOfWeek.FRIDAY),
                        new Weekday(2, DayOfWeek.MONDAY),
                        new Weekday(0, DayOfWeek.TUESDAY));
        assertThat(rule.minutes()).containsExactly(0, 30);
        assertThat(rule.months()).containsExactly(1, 12);
        assertThat(rule.weekStart()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "COUNT=3",
                "FREQ=FORTNIGHTLY",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;COUNT=-1",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=99999999999",
                "FREQ=DAILY;INTERVAL=x",
                "FREQ=DAILY;BYHOUR=24",
                "FREQ=DAILY;BYHOUR=",
                "FREQ=DAILY;UNTIL=tomorrow",
                "FREQ=DAILY;UNTIL=20260230",
                "FREQ=DAILY;FREQ=WEEKLY",
                "FREQ=DAILY;BYDAY=1MO",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;BYDAY=M",
                "FREQ=WEEKLY;BYDAY=MO=",
                "FREQ=WEEKLY;BYMONTHDAY=1",
                "FREQ=MONTHLY;BYMONTHDAY=0",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=MONTHLY;BYWEEKNO=1",
                "FREQ=MONTHLY;BYYEARDAY=1",
                "FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO",
                "FREQ=YEARLY;RSCALE=CHINESE",
                "DAILY"
            })
    void refusesWhatTheStandardDoesNotKnow(String text) {
        assertThatThrownBy(() -> RecurrenceRule.parse(text)).isInstanceOf(Unreadable.class);
    }

    @Test
    void saysWhatIsWrongWithARule() {
        assertThatThrownBy(() -> RecurrenceRule.parse("FREQ=DAILY;BYHOUR=9,24"))
                .hasMessage("The rule part BYHOUR has 24 instead of a number from 0 to 23");
    }

    @ParameterizedTest
    @CsvSource({
        "20260302T0930, 2026-03-02T09:30",
        "20260302T093015, 2026-03-02T09:30:15",
        "20161231T235960, 2016-12-31T23:59:59"
    })
    void readsTimesWithoutZone(String text, LocalDateTime time) throws Exception {
        assertThat(CalendarTime.parse(text)).isEqualTo(new Floating(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-03-02", "20261301", "20260302T250000", "20260302T09", "2026030T093000", "00000000"})
    void refusesTimesThatDoNotExist(String text) {
        assertThatThrownBy(() -> CalendarTime.parse(text)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({"PT1H30M, 0, 5400", "P1D, 1, 0", "P2W, 14, 0", "P1DT12H, 1, 43200", "+PT15M, 0, 900", "pt5s, 0, 5"})
    void readsDurations(String text, int days, long seconds) throws Exception {
        EventLength.Nominal length = EventLength.parse(text);

        assertThat(length.days()).isEqualTo(days);
        assertThat(length.time()).hasSeconds(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "-PT1H", "1H", "PT1D", "P1DT", "PT99999999999H"})
    void refusesOtherDurations(String text) {
        assertThatThrownBy(() -> EventLength.parse(text)).isInstanceOf(Unreadable.class);
    }
}
