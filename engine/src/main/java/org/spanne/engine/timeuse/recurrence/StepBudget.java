package org.spanne.engine.timeuse.recurrence;

/** How many steps may still be taken, shared by all who follow rules in one piece of work. */
public final class StepBudget {

    private long left;

    /**
     * @param steps how many steps there are
     */
    public StepBudget(long steps) {
        left = steps;
    }

    /** Takes one step; false where none is left. */
    boolean take() {
        return --left >= 0;
    }
}
