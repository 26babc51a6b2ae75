package org.spanne.worktime.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.calendar.Occurrence;
import org.spanne.engine.timeuse.classification.CalendarEvidence;
import org.spanne.engine.timeuse.classification.Evidence;
import org.spanne.engine.timeuse.classification.Evidence.Showing;
import org.spanne.engine.timeuse.classification.Invitation;

/**
 * An occurrence as it is stored. Of addresses only the domains are left; of what is private nothing but its time, as it
 * does not count.
 *
 * @param key of the event and of the moment its series has for it: the same whenever the calendar is read
 * @param evidence what it tells, as a meeting
 */
record Planned(UUID key, Instant start, Instant end, Evidence evidence) {

    /** More than count as a meeting; who else takes part at a broadcast does not matter. */
    private static final int MOST_DOMAINS = 120;

    private static final int LONGEST_CATEGORY = 100;
    private static final int MOST_CATEGORIES = 10;

    static Planned of(Occurrence occurrence, @Nullable String owner) {
        Evidence evidence = CalendarEvidence.of(occurrence, owner);
        return new Planned(
                key(occurrence),
                occurrence.start(),
                occurrence.end().isBefore(occurrence.start()) ? occurrence.start() : occurrence.end(),
                evidence.showing() == Showing.PRIVATE ? withoutOthers(evidence) : withoutAddresses(evidence));
    }

    private static UUID key(Occurrence occurrence) {
        Instant moment = Objects.requireNonNullElse(occurrence.recurrenceId(), occurrence.start());
        return UUID.nameUUIDFromBytes((occurrence.uid() + '\n' + moment).getBytes(StandardCharsets.UTF_8));
    }

    private static Evidence withoutOthers(Evidence told) {
        return evidence(told, List.of(), List.of(), Invitation.UNKNOWN);
    }

    private static Evidence withoutAddresses(Evidence told) {
        Invitation by = told.invitation();
        return evidence(
                told,
                told.categories().stream()
                        .filter(word -> word.length() <= LONGEST_CATEGORY)
                        .limit(MOST_CATEGORIES)
                        .toList(),
                told.domains().stream().map(Planned::domain).limit(MOST_DOMAINS).toList(),
                new Invitation(
                        by.organizer() == null ? null : domain(by.organizer()),
                        by.isOwn(),
                        by.isOptional(),
                        by.isRecurring()));
    }

    private static Evidence evidence(
            Evidence told, List<String> categories, List<String> domains, Invitation invitation) {
        return new Evidence(
                told.kind(),
                told.response(),
                told.showing(),
                categories,
                null,
                null,
                domains,
                told.people(),
                invitation);
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
