package org.spanne.worktime.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of the works agreement. It is never changed: other terms are another version.
 *
 * @param version its number; a later one has a higher number
 * @param sample whether it belongs to the invented sample company, where nobody signed anything
 * @param proposed by whom, for the house
 * @param answer of the works council; null while it is open
 * @param end who ended it before its time; null where nobody did
 */
public record Agreement(
        long version,
        Terms terms,
        boolean sample,
        Signature proposed,
        @Nullable Answer answer,
        @Nullable End end) {

    /** Somebody's name under an act. */
    public record Signature(long account, String name, Instant at) {}

    /** What the works council says to a proposal. */
    public record Answer(boolean agreed, Signature by) {}

    /** The end before its time, on a day by the company's clock. */
    public record End(LocalDate day, Signature by) {}

    /** Where a version stands. */
    public enum State {
        /** The works council has not answered. */
        PROPOSED,
        DECLINED,
        /** Agreed to; its first day is still to come. */
        AGREED,
        IN_FORCE,
        /** Agreed to once, and followed by another version. */
        REPLACED,
        ENDED
    }

    /** Whether it waits for the works council. */
    public boolean isOpen() {
        return answer == null && end == null;
    }

    /** Whether somebody can still put an end to it: nothing has ended it, and it was not declined. */
    public boolean canBeEnded(LocalDate today) {
        return end == null && (answer == null || answer.agreed()) && !isOver(today);
    }

    /**
     * Where it stands.
     *
     * @param inForce the version that is in force today, or null
     */
    public State state(LocalDate today, @Nullable Agreement inForce) {
        if (end != null || isOver(today)) {
            return State.ENDED;
        }
        if (answer == null) {
            return State.PROPOSED;
        }
        if (!answer.agreed()) {
            return State.DECLINED;
        }
        if (terms.from().isAfter(today)) {
            return State.AGREED;
        }
        return inForce != null && inForce.version() == version ? State.IN_FORCE : State.REPLACED;
    }

    /** Whether it holds on a day, unless a later version does. */
    boolean holds(LocalDate day) {
        return end == null && !isOver(day) && !terms.from().isAfter(day);
    }

    private boolean isOver(LocalDate today) {
        return terms.to() != null && !today.isBefore(terms.to());
    }
}
