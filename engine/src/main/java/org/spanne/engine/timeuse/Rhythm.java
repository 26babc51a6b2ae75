package org.spanne.engine.timeuse;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Where an agent's working day lies, for contracts that name hours but no times of day: at the begin, on a half hour from
 * five to noon, from which the contracted hours of a day hold most of what is known of the agent's working days. Among
 * equals the begin nearest to nine, and nine where nothing is known.
 */
public final class Rhythm {

    private static final int DAY = 24 * 60;
    private static final int NINE = 9 * 60;
    private static final int STEP = 30;
    private static final int EARLIEST = 5 * 60;
    private static final int LATEST = 12 * 60;

    private final int[] minutesKnown = new int[DAY + 1];

    private Rhythm() {}

    /**
     * The usual begin.
     *
     * @param spans what is known of the agent's time
     * @param days the days to look at, by any begin; days without working time are left out
     * @param aDay contracted hours of a day
     */
    public static LocalTime usualBegin(Spans spans, WorkingDays days, Duration aDay) {
        Rhythm rhythm = new Rhythm();
        boolean[] working = workingDays(days);
        int[] day = {0};
        Sweep.run(spans, CountingRules.standard().ranks(), (start, end, _) -> {
            int from = Math.max(start, days.midnight(0));
            while (from < Math.min(end, days.midnight(days.size()))) {
                while (days.midnight(day[0] + 1) <= from) {
                    day[0]++;
                }
                int to = Math.min(end, days.midnight(day[0] + 1));
                if (working[day[0]]) {
                    rhythm.add(from - days.midnight(day[0]), to - days.midnight(day[0]));
                }
                from = to;
            }
        });
        return LocalTime.MIN.plusMinutes(rhythm.best((int) aDay.toMinutes()));
    }

    private static boolean[] workingDays(WorkingDays days) {
        boolean[] working = new boolean[days.size()];
        int day = 0;
        for (int w = 0; w < days.windows().size(); w++) {
            while (days.midnight(day + 1) <= days.windows().start(w)) {
                day++;
            }
            working[day] = true;
        }
        return working;
    }

    private void add(int from, int to) {
        for (int minute = from; minute < Math.min(to, DAY); minute++) {
            minutesKnown[minute]++;
        }
    }

    private int best(int length) {
        int best = NINE;
        long most = held(NINE, length);
        for (int begin = EARLIEST; begin <= LATEST; begin += STEP) {
            long held = held(begin, length);
            if (held > most || (held == most && Math.abs(begin - NINE) < Math.abs(best - NINE))) {
                best = begin;
                most = held;
            }
        }
        return best;
    }

    private long held(int begin, int length) {
        long held = 0;
        for (int minute = begin; minute < Math.min(begin + length, DAY); minute++) {
            held += minutesKnown[minute];
        }
        return held;
    }
}
