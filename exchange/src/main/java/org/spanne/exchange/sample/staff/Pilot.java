package org.spanne.exchange.sample.staff;

import org.spanne.exchange.sample.ground.Days;

/** How far the cure has come: it starts in some units with the third year and takes two thirds of it to take hold. */
public final class Pilot {

    private static final int LASTS = 364;
    private static final int RAMP = 240;

    /** What reaches the units that only watch. */
    private static final double ELSEWHERE = 0.08;

    private final int starts;

    /**
     * @param days the history
     */
    public Pilot(Days days) {
        starts = days.count() - LASTS;
    }

    /** The first day of the pilot. */
    public int starts() {
        return starts;
    }

    /** How far it has come that day: 0 up to the start, then slowly, quickly and slowly again up to 1. */
    public double progress(int day) {
        double way = Math.clamp((day - starts) / (double) RAMP, 0, 1);
        return way * way * (3 - 2 * way);
    }

    /** How far the orders of a unit have changed that day, from 0 to 1. */
    public double level(Unit unit, int day) {
        return unit.pilot() ? progress(day) : ELSEWHERE * progress(day);
    }
}
