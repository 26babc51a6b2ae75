package org.spanne.engine.timeuse.classification;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Ruling.Causing;
import org.spanne.engine.timeuse.classification.Ruling.Outcome.CountsAs;
import org.spanne.engine.timeuse.classification.Ruling.Outcome.Left;
import org.spanne.engine.timeuse.classification.Verdict.Absent;
import org.spanne.engine.timeuse.classification.Verdict.Counts;
import org.spanne.engine.timeuse.classification.Verdict.Ignored;
import org.spanne.engine.timeuse.classification.Verdict.Mixed;

/**
 * Decides what an entry is for: rules are asked about its facts. Of time with a customer in which others take part as well,
 * the rule for mixed meetings says how much counts. Where the rules leave the cause to the agent, it is told by the first
 * own category that names one, else by an order.
 *
 * @param domains whose domain is whose
 * @param rules by what it decides
 */
public record Classifier(Domains domains, ClassificationRules rules) {

    /** One that goes by {@link ClassificationRules#standard}. */
    public static Classifier standard(Domains domains) {
        return new Classifier(domains, ClassificationRules.standard());
    }

    /**
     * What was decided about an entry.
     *
     * @param verdict whether it counts, as what, or why not
     * @param row the row of the rules that said so, from 1, or {@link Ruling#NO_ROW}
     */
    public record Decided(Verdict verdict, int row) {}

    /** Whether the entry counts, as what, or why not. */
    public Verdict classify(Evidence entry) {
        return decide(entry).verdict();
    }

    /** The same with the row of the rules that says so. */
    public Decided decide(Evidence entry) {
        Attendance attendance = Attendance.of(entry.domains(), domains);
        Ruling ruling = rules.entries().rule(facts(entry, attendance));
        Verdict verdict = switch (ruling.outcome()) {
            case CountsAs(Use use) -> counts(use, ruling.causing(), entry, attendance);
            case Ruling.Outcome.Absent _ -> new Absent();
            case Left(Verdict.Reason reason) -> new Ignored(reason);
        };
        return new Decided(verdict, ruling.row());
    }

    private Facts facts(Evidence entry, Attendance attendance) {
        return new Facts(
                entry.kind(),
                entry.response(),
                entry.showing(),
                named(entry.categories(), rules.categories()),
                attendance.circle(),
                Math.max(entry.people(), Evidence.UNKNOWN),
                entry.invitation().by(domains),
                entry.invitation().isRecurring(),
                entry.customer() != null,
                entry.order() != null);
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

    private Counts counts(Use use, Causing causing, Evidence entry, Attendance attendance) {
        boolean isMixed = use == Use.CUSTOMER && attendance.customers() > 0 && attendance.others() > 0;
        boolean isOptional = entry.invitation().isOptional();
        Mixed mixed = isMixed ? rules.mixed().applied(attendance.customers(), attendance.others(), isOptional) : null;
        return new Counts(
                mixed != null && mixed.credit() == 0 ? Use.OTHER : use,
                entry.customer() == null ? attendance.customer() : entry.customer(),
                cause(causing, entry),
                entry.response() == Evidence.Response.TENTATIVE,
                mixed);
    }

    private @Nullable Cause cause(Causing causing, Evidence entry) {
        return switch (causing) {
            case AS_NAMED -> {
                Cause named = named(entry.categories(), rules.causes());
                yield named == null && entry.order() != null ? Cause.ORDER : named;
            }
            case ORDER -> Cause.ORDER;
            case QUOTE -> Cause.QUOTE;
            case REQUIREMENT -> Cause.REQUIREMENT;
            case CASE -> Cause.CASE;
            case NONE -> null;
        };
    }
}
