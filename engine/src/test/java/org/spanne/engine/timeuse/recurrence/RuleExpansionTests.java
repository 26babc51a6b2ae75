package org.spanne.engine.timeuse.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.engine.timeuse.recurrence.RuleExpansion.Outcome;

class RuleExpansionTests {

    /** Rules without any suite: from the text of RFC 5545, and corners of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;COUNT=3 | 20260301T090000 | 20260301T090000,20260302T090000,20260303T090000",
                "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3 | 20260130 | 20260130,20260227,20260327",
                "FREQ=YEARLY;BYDAY=-1MO;COUNT=2 | 20261228 | 20261228,20271227",
                "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=3 | 20260329 | 20260329,20270328,20280326",
                "FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=2;COUNT=3 | 20260131 | 20260131,20260331,20260531",
                "FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20260309 | 20260302 | 20260302,20260304,20260309",
                "FREQ=DAILY;UNTIL=20260228 | 20260301 | ''",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3 | 20260130 | 20260130,20260227,20260331",
                "FREQ=YEARLY;COUNT=2 | 20240229 | 20240229,20280229",
                "freq=daily;count=1; | 20260301 | 20260301"
            })
    void producesTheMomentsOfTheStandard(String rule, String start, String moments) throws Exception {
        assertThat(String.join(",", Moments.of(rule, start))).isEqualTo(moments);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY",
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU",
        "FREQ=MONTHLY;BYDAY=2TU",
        "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1",
        "FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=MO",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=HOURLY;INTERVAL=7;BYDAY=SA",
        "FREQ=MINUTELY;INTERVAL=50;BYHOUR=9,17"
    })
    void findsTheSameMomentsWhenItStartsLate(String rule) throws Exception {
        long from = second(2029, 12, 30);
        long to = second(2033, 1, 6);

        List<String> jumped = Moments.between(from, to, rule, "20160229T101500");
        List<String> walked = Moments.between(Long.MIN_VALUE, to, rule, "20160229T101500");

        jumped.removeIf(moment -> moment.compareTo("20291230T000000") < 0);
        walked.removeIf(moment -> moment.compareTo("20291230T000000") < 0);
        assertThat(jumped).isEqualTo(walked).isNotEmpty();
    }

    @Test
    void reachesAFarPeriodOfAnEndlessRuleWithoutWalkingThere() throws Exception {
        RuleExpansion everySecond = Moments.expansion("FREQ=SECONDLY", CalendarTime.parse("19700101T000000"));
        List<Long> moments = new ArrayList<>();

        Outcome outcome =
                everySecond.run(second(2500, 1, 1), second(2500, 1, 1) + 3, new StepBudget(100), moments::add);

        assertThat(outcome).isEqualTo(Outcome.COMPLETE);
        assertThat(moments).contains(second(2500, 1, 1), second(2500, 1, 1) + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MINUTELY;BYYEARDAY=366;BYMONTH=1",
        "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31"
    })
    void endsWhereARuleHasNoMoments(String rule) throws Exception {
        assertThat(Moments.of(rule, "20260101T000000")).isEmpty();
    }

    @Test
    void stopsAtTheBoundOfSteps() throws Exception {
        RuleExpansion endless =
                Moments.expansion("FREQ=SECONDLY;COUNT=2000000000", CalendarTime.parse("19700101T000000"));

        assertThat(endless.run(Long.MIN_VALUE, Long.MAX_VALUE, new StepBudget(1_000), _ -> true))
                .isEqualTo(Outcome.TOO_LONG);
    }

    @Test
    void stopsWhenTheReceiverHasEnough() throws Exception {
        List<Long> moments = new ArrayList<>();
        RuleExpansion daily = Moments.expansion("FREQ=DAILY", CalendarTime.parse("20260301"));

        Outcome outcome = daily.run(Long.MIN_VALUE, Long.MAX_VALUE, new StepBudget(1_000), moment -> {
            moments.add(moment);
            return moments.size() < 2;
        });

        assertThat(outcome).isEqualTo(Outcome.STOPPED);
        assertThat(moments).hasSize(2);
    }

    private static long second(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, 0, 0).toEpochSecond(ZoneOffset.UTC);
    }
}
