package org.spanne.engine.timeuse.classification;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.calendar.EventDetails;
import org.spanne.engine.timeuse.calendar.EventDetails.Answer;
import org.spanne.engine.timeuse.calendar.EventDetails.Attendee;
import org.spanne.engine.timeuse.calendar.EventDetails.Availability;
import org.spanne.engine.timeuse.calendar.EventDetails.Status;
import org.spanne.engine.timeuse.calendar.Occurrence;
import org.spanne.engine.timeuse.classification.Evidence.Kind;
import org.spanne.engine.timeuse.classification.Evidence.Response;
import org.spanne.engine.timeuse.classification.Evidence.Showing;

/** What the occurrence of a calendar event tells of the time of the calendar's owner. */
public final class CalendarEvidence {

    private CalendarEvidence() {}

    /**
     * The evidence of an occurrence, as a meeting. An invitation that the owner has not answered is tentative; an event
     * that nobody else was invited to is of one person.
     *
     * @param owner the mail address of the calendar's owner in lower case, or null where it is unknown
     */
    public static Evidence of(Occurrence occurrence, @Nullable String owner) {
        EventDetails details = occurrence.details();
        Set<String> others = new HashSet<>();
        details.attendees().stream()
                .filter(Attendee::isPerson)
                .map(Attendee::address)
                .forEach(others::add);
        if (details.organizer() != null) {
            others.add(details.organizer());
        }
        others.removeIf(address -> isOwner(address, details, owner));
        return new Evidence(
                Kind.MEETING,
                response(details, owner),
                showing(occurrence),
                details.categories(),
                null,
                null,
                domains(others),
                others.size() + 1,
                invitation(occurrence, owner, others.isEmpty()));
    }

    /** What nobody was invited to and nobody invited to is the owner's own. */
    private static Invitation invitation(Occurrence occurrence, @Nullable String owner, boolean isAlone) {
        EventDetails details = occurrence.details();
        String organizer = details.organizer();
        boolean isOwn = organizer == null ? isAlone : isOwner(organizer, details, owner);
        return new Invitation(
                isOwn || organizer == null || !isMailAddress(organizer) ? null : organizer,
                isOwn,
                owner(details, owner).map(Attendee::isOptional).orElse(false),
                occurrence.recurrenceId() != null || details.isOfSeries());
    }

    private static boolean isOwner(String address, EventDetails details, @Nullable String owner) {
        Attendee own = details.owner();
        return address.equals(owner) || (own != null && address.equals(own.address()));
    }

    private static Response response(EventDetails details, @Nullable String owner) {
        if (details.status() == Status.CANCELLED) {
            return Response.CANCELLED;
        }
        Response own = owner(details, owner)
                .map(attendee -> response(attendee.answer(), attendee.address().equals(details.organizer())))
                .orElse(Response.ACCEPTED);
        boolean vague = details.status() == Status.TENTATIVE || details.availability() == Availability.TENTATIVE;
        return own == Response.ACCEPTED && vague ? Response.TENTATIVE : own;
    }

    private static Optional<Attendee> owner(EventDetails details, @Nullable String owner) {
        return Optional.ofNullable(details.owner())
                .or(() -> details.attendees().stream()
                        .filter(attendee -> attendee.address().equals(owner))
                        .findFirst());
    }

    private static Response response(Answer answer, boolean isOrganizer) {
        return switch (answer) {
            case ACCEPTED -> Response.ACCEPTED;
            case TENTATIVE -> Response.TENTATIVE;
            case DECLINED -> Response.DECLINED;
            case NONE -> isOrganizer ? Response.ACCEPTED : Response.TENTATIVE;
        };
    }

    private static Showing showing(Occurrence occurrence) {
        if (occurrence.allDay()) {
            return Showing.WHOLE_DAY;
        }
        if (occurrence.details().isPrivate()) {
            return Showing.PRIVATE;
        }
        return switch (occurrence.details().availability()) {
            case BUSY, TENTATIVE -> Showing.BUSY;
            case FREE -> Showing.FREE;
            case OUT_OF_OFFICE -> Showing.OUT_OF_OFFICE;
        };
    }

    /** Addresses without a mail domain, as some servers write them, tell nothing; the order does not depend on a hash. */
    private static List<String> domains(Set<String> addresses) {
        return addresses.stream()
                .filter(CalendarEvidence::isMailAddress)
                .sorted()
                .toList();
    }

    private static boolean isMailAddress(String address) {
        return address.indexOf('@') > 0;
    }
}
