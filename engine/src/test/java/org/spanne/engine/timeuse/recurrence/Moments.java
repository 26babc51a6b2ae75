package org.spanne.engine.timeuse.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.spanne.engine.timeuse.recurrence.CalendarTime.Floating;
import org.spanne.engine.timeuse.recurrence.CalendarTime.WholeDay;
import org.spanne.engine.timeuse.recurrence.CalendarTime.Zoned;
import org.spanne.engine.timeuse.recurrence.RuleExpansion.Outcome;

/** All moments of a rule, written as calendars write them. */
final class Moments {

    private static final long STEPS = 10_000_000;

    private Moments() {}

    static List<String> of(String rule, String dtStart) throws Unreadable {
        return between(Long.MIN_VALUE, Long.MAX_VALUE, rule, dtStart);
    }

    /** Those from a moment on (others may be among them) and before another, in seconds of the wall clock since 1970. */
    static List<String> between(long from, long to, String rule, String dtStart) throws Unreadable {
        CalendarTime start = CalendarTime.parse(dtStart);
        DateTimeFormatter form = DateTimeFormatter.ofPattern(
                switch (start) {
                    case WholeDay _ -> "yyyyMMdd";
                    case Zoned _ -> "yyyyMMdd'T'HHmmss'Z'";
                    case Floating _ -> "yyyyMMdd'T'HHmmss";
                });
        List<String> moments = new ArrayList<>();
        Outcome outcome = expansion(rule, start)
                .run(
                        from,
                        to,
                        new StepBudget(STEPS),
                        moment -> moments.add(LocalDateTime.ofEpochSecond(moment, 0, ZoneOffset.UTC)
                                .format(form)));
        assertThat(outcome).isEqualTo(Outcome.COMPLETE);
        return moments;
    }

    static RuleExpansion expansion(String rule, CalendarTime start) throws Unreadable {
        RecurrenceRule parsed = RecurrenceRule.parse(rule);
        CalendarTime until = parsed.until();
        return new RuleExpansion(
                parsed, start.wallClock(), start instanceof WholeDay, until == null ? null : until.wallClock());
    }
}
