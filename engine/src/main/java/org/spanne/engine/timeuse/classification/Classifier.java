package org.spanne.engine.timeuse.classification;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Verdict.Absent;
import org.spanne.engine.timeuse.classification.Verdict.Counts;
import org.spanne.engine.timeuse.classification.Verdict.Ignored;
import org.spanne.engine.timeuse.classification.Verdict.Mixed;
import org.spanne.engine.timeuse.classification.Verdict.Reason;

/**
 * Decides what an entry is for. What was declined, called off or shown as anything but busy does not count. Otherwise the
 * first of the entry's own categories that names a use decides, and where none does: its kind, the customer it was logged
 * for, and whose domains take part. Of time with a customer in which others take part as well, the rule for mixed meetings
 * says how much counts. A meeting logged for a customer in which only colleagues take part is coordination for that
 * customer, not time with it. What caused it is told by the first category that names a cause, else by an order.
 *
 * @param domains whose domain is whose
 * @param rules by what it decides
 */
public record Classifier(Domains domains, ClassificationRules rules) {

    /** One that goes by {@link ClassificationRules#standard}. */
    public static Classifier standard(Domains domains) {
        return new Classifier(domains, ClassificationRules.standard());
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
        Use own = named(entry.categories(), rules.categories());
        return own == null ? byKind(entry, attendance) : counts(own, entry, attendance);
    }

    private static <T> @Nullable T named(List<String> words, Map<String, T> meanings) {
        for (String word : words) {
            T meaning = meanings.get(word.strip());
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
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
        if (entry.people() > rules.largestMeeting()) {
            return new Ignored(Reason.BROADCAST);
        }
        boolean alone = entry.people() == 0 || entry.people() == 1;
        if (alone && entry.customer() == null && attendance.customer() == null) {
            return new Ignored(Reason.HOLD);
        }
        return conversation(entry, attendance);
    }

    private Verdict conversation(Evidence entry, Attendance attendance) {
        if (attendance.customer() != null) {
            return counts(Use.CUSTOMER, entry, attendance);
        }
        boolean logged = entry.customer() != null;
        if (attendance.isUnknown()) {
            return logged ? counts(Use.CUSTOMER, entry, attendance) : new Ignored(Reason.UNCLEAR);
        }
        if (attendance.others() > 0) {
            return counts(logged ? Use.CUSTOMER : Use.OTHER, entry, attendance);
        }
        return counts(Use.COORDINATION, entry, attendance);
    }

    private Counts counts(Use use, Evidence entry, Attendance attendance) {
        boolean isMixed = use == Use.CUSTOMER && attendance.customers() > 0 && attendance.others() > 0;
        boolean isOptional = entry.invitation().isOptional();
        Mixed mixed = isMixed ? rules.mixed().applied(attendance.customers(), attendance.others(), isOptional) : null;
        Cause named = named(entry.categories(), rules.causes());
        return new Counts(
                mixed != null && mixed.credit() == 0 ? Use.OTHER : use,
                entry.customer() == null ? attendance.customer() : entry.customer(),
                named == null && entry.order() != null ? Cause.ORDER : named,
                entry.response() == Evidence.Response.TENTATIVE,
                mixed);
    }
}
