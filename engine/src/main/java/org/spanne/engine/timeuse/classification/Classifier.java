package org.spanne.engine.timeuse.classification;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Verdict.Absent;
import org.spanne.engine.timeuse.classification.Verdict.Counts;
import org.spanne.engine.timeuse.classification.Verdict.Ignored;
import org.spanne.engine.timeuse.classification.Verdict.Reason;

/**
 * Decides what an entry is for. What was declined, called off or shown as anything but busy does not count. Otherwise
 * the entry's own category decides, and where it has none or an unknown one: its kind, the customer it was logged for,
 * and whose domains take part. Time with a customer counts in full even if others take part as well. A meeting logged
 * for a customer in which only colleagues take part is coordination for that customer, not time with it.
 *
 * @param domains whose domain is whose
 * @param categories the use for each own category, in any case
 * @param largestMeeting how many may take part in a meeting before it is a broadcast
 */
public record Classifier(Domains domains, Map<String, Use> categories, int largestMeeting) {

    private static final int USUAL_LARGEST_MEETING = 100;

    public Classifier {
        Map<String, Use> byWord = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byWord.putAll(categories);
        categories = byWord;
    }

    /** Own categories are the names of the uses; more than 100 people are a broadcast. */
    public static Classifier standard(Domains domains) {
        Map<String, Use> categories = new TreeMap<>();
        for (Use use : Use.values()) {
            categories.put(use.name().toLowerCase(Locale.ROOT), use);
        }
        return new Classifier(domains, categories, USUAL_LARGEST_MEETING);
    }

    /** Whether the entry counts, as what, or why not. */
    public Verdict classify(Evidence entry) {
        Reason dropped = reasonToDrop(entry);
        if (dropped != null) {
            return new Ignored(dropped);
        }
        if (entry.kind() == Evidence.Kind.ABSENCE) {
            return new Absent();
        }
        Attendance attendance = Attendance.of(entry.domains(), domains);
        Use own = entry.category() == null
                ? null
                : categories.get(entry.category().strip());
        return own == null ? byKind(entry, attendance) : counts(own, entry, attendance);
    }

    private static @Nullable Reason reasonToDrop(Evidence entry) {
        return switch (entry.response()) {
            case DECLINED -> Reason.DECLINED;
            case CANCELLED -> Reason.CANCELLED;
            case ACCEPTED, TENTATIVE -> entry.kind() == Evidence.Kind.ABSENCE ? null : reasonOfShowing(entry);
        };
    }

    private static @Nullable Reason reasonOfShowing(Evidence entry) {
        return switch (entry.showing()) {
            case BUSY -> null;
            case FREE -> Reason.SHOWN_AS_FREE;
            case WHOLE_DAY -> Reason.WHOLE_DAY;
            case OUT_OF_OFFICE -> Reason.OUT_OF_OFFICE;
            case PRIVATE -> Reason.PRIVATE;
        };
    }

    private Verdict byKind(Evidence entry, Attendance attendance) {
        return switch (entry.kind()) {
            case MEETING -> meeting(entry, attendance);
            case CALL -> conversation(entry, attendance);
            case MAIL -> counts(Use.MAIL, entry, attendance);
            case TASK -> counts(Use.ADMINISTRATION, entry, attendance);
            case TRAVEL -> counts(Use.TRAVEL, entry, attendance);
            case ABSENCE -> new Absent();
        };
    }

    private Verdict meeting(Evidence entry, Attendance attendance) {
        if (entry.people() > largestMeeting) {
            return new Ignored(Reason.BROADCAST);
        }
        boolean alone = entry.people() == 0 || entry.people() == 1;
        if (alone && entry.customer() == null && attendance.customer() == null) {
            return new Ignored(Reason.HOLD);
        }
        return conversation(entry, attendance);
    }

    private static Verdict conversation(Evidence entry, Attendance attendance) {
        if (attendance.customer() != null) {
            return counts(Use.CUSTOMER, entry, attendance);
        }
        boolean logged = entry.customer() != null;
        if (attendance.isUnknown()) {
            return logged ? counts(Use.CUSTOMER, entry, attendance) : new Ignored(Reason.UNCLEAR);
        }
        if (attendance.others()) {
            return counts(logged ? Use.CUSTOMER : Use.OTHER, entry, attendance);
        }
        return counts(Use.COORDINATION, entry, attendance);
    }

    private static Counts counts(Use use, Evidence entry, Attendance attendance) {
        return new Counts(
                use,
                entry.customer() == null ? attendance.customer() : entry.customer(),
                entry.response() == Evidence.Response.TENTATIVE,
                use == Use.CUSTOMER && attendance.customer() != null && attendance.others());
    }
}
