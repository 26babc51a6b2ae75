package org.spanne.exchange.sample.time;

/** The hours of one working day being filled from the morning on, with a break at noon. */
final class DayPlan {

    /** When everybody begins, minutes after midnight. */
    static final int BEGINS = 480;

    private static final int NOON = 700;
    private static final int BREAK = 35;

    /** Who works less goes home before the break. */
    private static final int NEEDS_BREAK = 360;

    private final int end;
    private int clock = BEGINS;
    private boolean rested;

    /**
     * @param minutes contracted for the day
     */
    DayPlan(int minutes) {
        end = BEGINS + minutes;
        rested = minutes < NEEDS_BREAK;
    }

    /** Minutes that are left. */
    int room() {
        if (!rested && clock >= NOON) {
            clock += BREAK;
            rested = true;
        }
        return end - clock;
    }

    /** Takes the next minutes; the answer is when they begin, in minutes after midnight. */
    int take(int minutes) {
        int start = clock;
        clock += minutes;
        return start;
    }
}
