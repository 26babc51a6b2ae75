package org.spanne.worktime.rule;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.spanne.engine.timeuse.classification.EntryRules;
import org.spanne.engine.timeuse.classification.Facts;
import org.spanne.engine.timeuse.classification.Ruling;
import org.spanne.steering.decision.Decider;
import org.spanne.steering.decision.Decider.Hit;

/** A version of the table as rules about entries. */
final class TableRules implements EntryRules {

    private final Decider decider;
    private final Map<Facts, Ruling> known = new ConcurrentHashMap<>();

    TableRules(Decider decider) {
        this.decider = decider;
    }

    @Override
    public Ruling rule(Facts facts) {
        Ruling before = known.get(facts);
        return before == null ? known.computeIfAbsent(facts, this::decide) : before;
    }

    private Ruling decide(Facts facts) {
        List<Hit> hits = decider.decide(EntryTable.values(facts));
        if (hits.size() != 1) {
            throw new IllegalStateException("Version %d has %d rows for %s, though it was approved as complete"
                    .formatted(decider.version(), hits.size(), facts));
        }
        return EntryTable.ruling(hits.getFirst());
    }
}
