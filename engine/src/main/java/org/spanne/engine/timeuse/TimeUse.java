package org.spanne.engine.timeuse;

import java.util.List;

/**
 * What the working days of one agent went to.
 *
 * <p>Overlaps are resolved by precedence so that every minute counts once; the result is cut by working time and by
 * the agent's midnights; mail, of which only the moment is known, is imputed last, into minutes of its day that
 * nothing else explains. Exact on the minute grid, O(n log n) for n entries.
 */
public final class TimeUse {

    private final List<DayUse> days;
    private final int[] counted;

    TimeUse(List<DayUse> days, int[] counted) {
        this.days = List.copyOf(days);
        this.counted = counted;
    }

    /**
     * Counts the minutes of one agent.
     *
     * @param days the days asked for, with the agent's working time less absences
     * @param spans what is known of the agent's time, overlapping as it may, in any order
     * @param mails the agent's mails in any order
     * @param rules how to count
     */
    public static TimeUse count(WorkingDays days, Spans spans, Mails mails, CountingRules rules) {
        Counter counter = new Counter(days, spans, rules);
        Sweep.run(spans, rules.ranks(), counter::add);
        counter.impute(mails);
        return counter.result();
    }

    /** One for each day asked for, in order, free days included. */
    public List<DayUse> days() {
        return days;
    }

    /**
     * How many minutes of a span counted: less than its length where a span of higher precedence, the end of work or
     * the end of the days asked for cut it.
     *
     * @param span its position, as from {@link Spans#add}
     */
    public int countedMinutes(int span) {
        return counted[span];
    }
}
