package org.spanne.cli.customers;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.cli.rows.Refusal;
import org.spanne.engine.buying.BuyingModel;
import org.spanne.engine.buying.Family;
import org.spanne.engine.buying.spend.SpendModel;

/**
 * Parameters from the command line, for models that are evaluated rather than fitted.
 *
 * @param values by name: those of a model of purchases and, if wanted, p, q and v of spend
 */
record GivenParameters(Map<String, Double> values) {

    private static final Set<String> SPEND = Set.of("p", "q", "v");

    boolean none() {
        return values.isEmpty();
    }

    /** The model of purchases; of those that {@code auto} stands for, the first with these parameters. */
    BuyingModel model(ModelName name) {
        Set<String> given = new HashSet<>(values.keySet());
        given.removeAll(SPEND);
        for (Family family : name.families()) {
            if (given.equals(Set.copyOf(family.parameters()))) {
                return checked(family);
            }
        }
        List<String> wanted = name.families().getFirst().parameters();
        throw Refusal.ofUse("--parameters names %s, but the model %s needs %s. Maybe write --parameters %s=…"
                .formatted(values.keySet(), name.word(), wanted, String.join("=…,", wanted)));
    }

    private BuyingModel checked(Family family) {
        try {
            return family.with(family.parameters().stream()
                    .mapToDouble(name -> values.getOrDefault(name, Double.NaN))
                    .toArray());
        } catch (IllegalArgumentException e) {
            throw Refusal.ofUse("--parameters: %s.".formatted(e.getMessage()));
        }
    }

    /** The model of spend, or null where its parameters are not given. */
    @Nullable
    SpendModel spend() {
        if (values.keySet().stream().noneMatch(SPEND::contains)) {
            return null;
        }
        try {
            return new SpendModel(value("p"), value("q"), value("v"));
        } catch (IllegalArgumentException e) {
            throw Refusal.ofUse("--parameters: %s.".formatted(e.getMessage()));
        }
    }

    private double value(String name) {
        return values.getOrDefault(name, Double.NaN);
    }
}
