package org.spanne.worktime.rule;

import org.spanne.engine.timeuse.classification.ClassificationRules;
import org.spanne.steering.decision.Decider;
import org.spanne.steering.decision.DecisionTables;
import org.springframework.stereotype.Service;

/** The rules in force about what entries are for. */
@Service
public class EntryRuleBook {

    private final DecisionTables decisions;
    private final EntryDecision point;
    private final EntryBook book;

    EntryRuleBook(DecisionTables decisions, EntryDecision point, EntryBook book) {
        this.decisions = decisions;
        this.point = point;
        this.book = book;
    }

    /**
     * The rules of one version of the table.
     *
     * @param version of the table
     * @param counts the table itself, which counts what it is asked
     * @param rules the same with all else that classification goes by
     */
    public record InForce(int version, EntryCounts counts, ClassificationRules rules) {}

    /** The number of the version in force today. */
    public int version() {
        return decisions.versionInForce(point);
    }

    /** What decides today. */
    public InForce inForce() {
        Decider decider = decisions.deciding(point);
        EntryCounts counts = new EntryCounts(new TableRules(decider));
        ClassificationRules rules = ClassificationRules.standard();
        return new InForce(
                decider.version(),
                counts,
                rules.with(counts, rules.version() + ", " + EntryDecision.KEY + " " + decider.version()));
    }

    /** Keeps what was asked, in the place of what the measurement before kept. */
    public void keep(EntryCounts counts) {
        book.write(counts.all());
    }
}
