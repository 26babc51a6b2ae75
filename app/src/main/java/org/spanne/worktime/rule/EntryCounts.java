package org.spanne.worktime.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spanne.engine.timeuse.classification.EntryRules;
import org.spanne.engine.timeuse.classification.Facts;
import org.spanne.engine.timeuse.classification.Ruling;

/** Rules that count what they are asked, person by person, without keeping who the person is. */
public final class EntryCounts implements EntryRules {

    private final EntryRules rules;
    private final Map<Facts, Asked> asked = new HashMap<>();
    private final Map<Facts, Integer> ofOne = new HashMap<>();

    EntryCounts(EntryRules rules) {
        this.rules = rules;
    }

    /**
     * What was asked about the same facts.
     *
     * @param row the row that answered
     * @param byPerson how many entries each person had, in no order that tells who
     */
    record Asked(int row, List<Integer> byPerson) {}

    @Override
    public Ruling rule(Facts facts) {
        ofOne.merge(facts, 1, Integer::sum);
        return rules.rule(facts);
    }

    /** What follows is of somebody else. */
    public void endOfPerson() {
        ofOne.forEach((facts, count) -> asked.computeIfAbsent(
                        facts, _ -> new Asked(rules.rule(facts).row(), new ArrayList<>()))
                .byPerson()
                .add(count));
        ofOne.clear();
    }

    Map<Facts, Asked> all() {
        return asked;
    }
}
