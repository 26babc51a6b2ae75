package org.spanne.steering.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.spanne.access.AuditTrail;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.engine.decisions.Analysis;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.engine.decisions.HitPolicy;
import org.spanne.steering.decision.Outcome.Done;
import org.spanne.steering.decision.Outcome.Reason;
import org.spanne.steering.decision.Outcome.Refused;
import org.spanne.steering.decision.dmn.DmnReader;
import org.spanne.steering.decision.dmn.DmnReading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decision tables in their versions: drafts that are changed, approved with a reason, and hold from a day. The last day
 * that has come decides which one is in force; going back means approving an earlier table again, as a new version.
 */
@Service
public class DecisionTables {

    private static final int MOST_EXAMPLES = 5;
    private static final int MOST_STEPS = 200_000;

    private final VersionBook book;
    private final Map<String, DecisionPoint> points;
    private final Company company;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean isByTwo;
    private final Map<String, Decider> deciders = new ConcurrentHashMap<>();

    /**
     * @param isByTwo whether nobody approves an own draft
     */
    DecisionTables(
            VersionBook book,
            List<DecisionPoint> points,
            Company company,
            AuditTrail audit,
            Clock clock,
            @Value("${spanne.rules.approved-by-another:false}") boolean isByTwo) {
        this.book = book;
        this.company = company;
        this.audit = audit;
        this.clock = clock;
        this.isByTwo = isByTwo;
        this.points = new LinkedHashMap<>();
        points.forEach(point -> this.points.put(point.key(), point));
    }

    /** Today, where the company is. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(company.facts().zone()));
    }

    /** Where tables decide. */
    public List<DecisionPoint> points() {
        return List.copyOf(points.values());
    }

    /** One of them. */
    public Optional<DecisionPoint> point(String key) {
        return Optional.ofNullable(points.get(key));
    }

    /** The version in force today. */
    public TableVersion inForce(DecisionPoint point) {
        return book.inForce(point, today());
    }

    /** The number of the version in force today. */
    public int versionInForce(DecisionPoint point) {
        return inForce(point).version();
    }

    /** What decides today. */
    public Decider deciding(DecisionPoint point) {
        return decider(inForce(point));
    }

    /**
     * A version, ready to decide.
     *
     * @throws IllegalStateException where a cell cannot be read
     */
    public Decider decider(TableVersion version) {
        if (version.isDraft()) {
            return new Decider(version.decision(), version.version(), version.table());
        }
        return deciders.computeIfAbsent(
                version.decision() + "/" + version.version(),
                _ -> new Decider(version.decision(), version.version(), version.table()));
    }

    /** One version. */
    public Optional<TableVersion> byVersion(DecisionPoint point, int version) {
        inForce(point);
        return book.byVersion(point, version);
    }

    /** The newest versions, newest first. */
    public List<TableVersion> newest(DecisionPoint point, int most) {
        inForce(point);
        return book.newest(point, most);
    }

    /** Where a table is silent or contradicts itself; nothing where a cell cannot be read. */
    public Optional<Analysis> analysis(DecisionTable table) {
        return table.problems().isEmpty()
                ? Optional.of(Analysis.of(table, MOST_EXAMPLES, MOST_STEPS))
                : Optional.empty();
    }

    /** What a version would have said, against the one in force; its cells can be read and its rows do not clash. */
    public Trial tried(DecisionPoint point, TableVersion version, Rights rights) {
        return Trial.of(deciding(point), decider(version), point.history(rights));
    }

    /** What one version says otherwise than another. */
    public Comparison compare(TableVersion before, TableVersion after) {
        return Comparison.of(before.table().rows(), after.table().rows());
    }

    /** Whether a table can hold: where all rows that fit decide, it may also be none. */
    public static boolean isComplete(DecisionTable table, Analysis analysis) {
        return analysis.isSound() || table.policy() == HitPolicy.COLLECT;
    }

    /** A new draft that says the same as a version. */
    @Transactional
    public int draft(DecisionPoint point, TableVersion from, Rights rights) {
        int version = book.addDraft(point, from.version(), from.table(), rights);
        audit.write(rights, "rules.audit.drafted", subject(point, version));
        return version;
    }

    /** A new draft from a DMN file. */
    @Transactional
    public Outcome take(DecisionPoint point, String dmn, Rights rights) {
        return switch (DmnReader.read(dmn, point.standard())) {
            case DmnReading.Unsupported(String reason, List<String> about) -> refused(reason, about);
            case DmnReading.Read(DecisionTable table)
            when !point.policies().contains(table.policy()) ->
                refused("policy", List.of(table.policy().name()));
            case DmnReading.Read(DecisionTable table)
            when !table.problems().isEmpty() -> {
                DecisionTable.Problem first = table.problems().getFirst();
                yield refused(
                        "cell",
                        List.of(
                                Integer.toString(first.row() + 1),
                                first.column().key(),
                                first.refused().part()));
            }
            case DmnReading.Read(DecisionTable table) -> {
                int version = book.addDraft(point, null, table, rights);
                audit.write(rights, "rules.audit.imported", subject(point, version));
                yield new Done(version);
            }
        };
    }

    private static Refused refused(String reason, List<String> about) {
        return new Refused("rules.file." + reason, about);
    }

    /** Changes a draft, whether or not its cells can be read. */
    @Transactional
    public Outcome change(DecisionPoint point, int version, int revision, DecisionTable table, Rights rights) {
        if (book.change(point, version, revision, table, rights)) {
            return new Done(version);
        }
        return new Refused(
                book.byVersion(point, version).filter(TableVersion::isDraft).isPresent()
                        ? Reason.CHANGED_MEANWHILE
                        : Reason.NO_DRAFT);
    }

    /** Throws a draft away; false where it is none. */
    @Transactional
    public boolean discard(DecisionPoint point, int version, Rights rights) {
        boolean done = book.discard(point, version);
        if (done) {
            audit.write(rights, "rules.audit.discarded", subject(point, version));
        }
        return done;
    }

    /**
     * Approves a draft.
     *
     * @param from the first day it holds, today or later
     * @param why for whoever asks later
     */
    @Transactional
    public Outcome approve(DecisionPoint point, TableVersion draft, LocalDate from, String why, Rights rights) {
        return isByTwo && book.isBy(draft, rights)
                ? new Refused(Reason.OWN_DRAFT)
                : putIntoForce(point, draft, from, why, rights);
    }

    private Outcome putIntoForce(DecisionPoint point, TableVersion draft, LocalDate from, String why, Rights rights) {
        Reason refusal = refusal(draft, from, why);
        if (refusal == null && !book.approve(draft, from, why.strip(), rights)) {
            refusal = Reason.CHANGED_MEANWHILE;
        }
        if (refusal != null) {
            return new Refused(refusal);
        }
        audit.write(rights, "rules.audit.approved", subject(point, draft.version()) + ", " + from + ": " + why.strip());
        return new Done(draft.version());
    }

    private @Nullable Reason refusal(TableVersion draft, LocalDate from, String why) {
        if (!draft.isDraft()) {
            return Reason.NO_DRAFT;
        }
        if (why.isBlank()) {
            return Reason.REASON_MISSING;
        }
        if (from.isBefore(today())) {
            return Reason.PAST;
        }
        return analysis(draft.table())
                .map(analysis -> isComplete(draft.table(), analysis) ? null : Reason.UNSOUND)
                .orElse(draft.table().problems().isEmpty() ? null : Reason.UNREADABLE);
    }

    /** Puts what an earlier version says into force again, as a new version. */
    @Transactional
    public Outcome goBack(DecisionPoint point, TableVersion to, LocalDate from, String why, Rights rights) {
        Reason refusal = refusal(asDraft(to), from, why);
        if (refusal != null) {
            return new Refused(refusal);
        }
        TableVersion again = book.byVersion(point, draft(point, to, rights)).orElseThrow();
        return putIntoForce(point, again, from, why, rights);
    }

    private static TableVersion asDraft(TableVersion version) {
        return new TableVersion(
                version.decision(),
                version.version(),
                version.basedOn(),
                version.table(),
                version.revision(),
                version.author(),
                version.savedAt(),
                null);
    }

    /** Takes a version back whose day has not come. */
    @Transactional
    public boolean withdraw(DecisionPoint point, int version, Rights rights) {
        boolean done = book.withdraw(point, version, today(), rights);
        if (done) {
            audit.write(rights, "rules.audit.withdrawn", subject(point, version));
        }
        return done;
    }

    private static String subject(DecisionPoint point, int version) {
        return point.key() + " " + version;
    }
}
