package org.spanne.engine.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spanne.engine.disclosure.SafetyRule.Dominance;
import org.spanne.engine.disclosure.SafetyRule.Estimate;
import org.spanne.engine.disclosure.SafetyRule.Threshold;

/**
 * What a figure has to satisfy to be shown.
 *
 * @param threshold the least number of contributors
 * @param further rules beyond the threshold
 */
public record DisclosureRules(Threshold threshold, List<SafetyRule> further) {

    public DisclosureRules {
        further = List.copyOf(further);
    }

    /** At least k contributors; the two largest make up at most 85 %; nobody can be estimated to within 10 %. */
    public static DisclosureRules standard(int k) {
        return new DisclosureRules(new Threshold(k), List.of(new Dominance(2, 85), new Estimate(10)));
    }

    /** The first rule that forbids to show a figure made of these contributions; empty where it may be shown. */
    public Optional<SafetyRule> forbidding(Contributions contributions) {
        List<SafetyRule> all = new ArrayList<>(further.size() + 1);
        all.add(threshold);
        all.addAll(further);
        return all.stream().filter(rule -> rule.isSensitive(contributions)).findFirst();
    }

    /** Whether a figure made of these contributions may be shown. */
    public boolean allow(Contributions contributions) {
        return forbidding(contributions).isEmpty();
    }
}
