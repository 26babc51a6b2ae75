package org.spanne.engine.timeuse.classification;

import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Evidence.Kind;
import org.spanne.engine.timeuse.classification.Facts.Circle;
import org.spanne.engine.timeuse.classification.Ruling.Causing;
import org.spanne.engine.timeuse.classification.Ruling.Outcome;
import org.spanne.engine.timeuse.classification.Ruling.Outcome.Absent;
import org.spanne.engine.timeuse.classification.Ruling.Outcome.CountsAs;
import org.spanne.engine.timeuse.classification.Ruling.Outcome.Left;
import org.spanne.engine.timeuse.classification.Verdict.Reason;

/**
 * The usual rules. What was declined, called off or shown as anything but busy does not count. Otherwise the agent's own
 * category decides, and where there is none: the kind, the customer it was logged for, and who takes part. A meeting logged
 * for a customer in which only colleagues take part is coordination for that customer, not time with it.
 *
 * @param largestMeeting how many may take part in a meeting before it is a broadcast
 */
public record StandardRules(int largestMeeting) implements EntryRules {

    /** As many as a meeting of a department has. */
    public static final int USUAL_LARGEST_MEETING = 100;

    @Override
    public Ruling rule(Facts facts) {
        return new Ruling(outcome(facts), Causing.AS_NAMED, Ruling.NO_ROW);
    }

    private Outcome outcome(Facts facts) {
        return switch (facts.response()) {
            case DECLINED -> new Left(Reason.DECLINED);
            case CANCELLED -> new Left(Reason.CANCELLED);
            case ACCEPTED, TENTATIVE -> facts.kind() == Kind.ABSENCE ? new Absent() : shown(facts);
        };
    }

    private Outcome shown(Facts facts) {
        return switch (facts.showing()) {
            case BUSY -> facts.ownUse() == null ? byKind(facts) : new CountsAs(facts.ownUse());
            case FREE -> new Left(Reason.SHOWN_AS_FREE);
            case WHOLE_DAY -> new Left(Reason.WHOLE_DAY);
            case OUT_OF_OFFICE -> new Left(Reason.OUT_OF_OFFICE);
            case PRIVATE -> new Left(Reason.PRIVATE);
        };
    }

    private Outcome byKind(Facts facts) {
        return switch (facts.kind()) {
            case MEETING -> meeting(facts);
            case CALL -> conversation(facts);
            case MAIL -> new CountsAs(Use.MAIL);
            case TASK -> new CountsAs(Use.ADMINISTRATION);
            case TRAVEL -> new CountsAs(Use.TRAVEL);
            case ABSENCE -> new Absent();
        };
    }

    private Outcome meeting(Facts facts) {
        if (facts.people() > largestMeeting) {
            return new Left(Reason.BROADCAST);
        }
        boolean isAlone = facts.people() == 0 || facts.people() == 1;
        return isAlone && !facts.isLogged() && facts.circle() != Circle.CUSTOMER
                ? new Left(Reason.HOLD)
                : conversation(facts);
    }

    private static Outcome conversation(Facts facts) {
        return switch (facts.circle()) {
            case CUSTOMER -> new CountsAs(Use.CUSTOMER);
            case OUTSIDER, FREE_MAIL -> new CountsAs(facts.isLogged() ? Use.CUSTOMER : Use.OTHER);
            case COLLEAGUES -> new CountsAs(Use.COORDINATION);
            case NOBODY -> facts.isLogged() ? new CountsAs(Use.CUSTOMER) : new Left(Reason.UNCLEAR);
        };
    }
}
