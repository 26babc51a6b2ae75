package org.spanne.engine.timeuse.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an event besides its times: who and how, never what about.
 *
 * @param status whether it takes place
 * @param availability how it shows the owner's time
 * @param isPrivate marked as private or confidential
 * @param attendees in the order of the file
 * @param organizer mail address in lower case, or null
 * @param owner the calendar's owner, where the calendar itself says who that is, with the owner's own answer; the address
 *     is empty where only the answer is known; else null
 * @param categories the owner's own words, in the order of the file
 * @param isOfSeries whether the calendar itself says that the event is one occurrence of a series it does not hold
 */
public record EventDetails(
        Status status,
        Availability availability,
        boolean isPrivate,
        List<Attendee> attendees,
        @Nullable String organizer,
        @Nullable Attendee owner,
        List<String> categories,
        boolean isOfSeries) {

    public EventDetails {
        attendees = List.copyOf(attendees);
        categories = List.copyOf(categories);
    }

    /**
     * Somebody invited to an event.
     *
     * @param address mail address in lower case
     * @param answer how the invitation was answered
     * @param isPerson false for rooms and resources
     * @param isOptional whether the event takes place without them as well
     */
    public record Attendee(String address, Answer answer, boolean isPerson, boolean isOptional) {}

    /** Answers to an invitation; anything else than these counts as none. */
    public enum Answer {
        NONE,
        ACCEPTED,
        TENTATIVE,
        DECLINED
    }

    /** Whether an event takes place; one without a status is confirmed. */
    public enum Status {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }

    /** How an event shows the owner's time. */
    public enum Availability {
        BUSY,
        FREE,
        TENTATIVE,
        OUT_OF_OFFICE
    }
}
