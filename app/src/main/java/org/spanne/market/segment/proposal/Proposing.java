package org.spanne.market.segment.proposal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.grouping.Bounds;
import org.spanne.engine.grouping.Proposal;
import org.spanne.engine.grouping.Proposals;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.market.segment.rule.Condition;
import org.spanne.market.segment.rule.Field;
import org.spanne.market.segment.rule.Fields;
import org.spanne.market.segment.rule.Group;
import org.spanne.market.segment.rule.Rule;
import org.spanne.market.segment.rule.Term;
import org.spanne.market.segment.rule.Wording;
import org.springframework.stereotype.Service;

/** Proposes segmentations from what the customers are like. */
@Service
class Proposing {

    /** Fewer customers are better divided by hand. */
    static final int FEWEST_CUSTOMERS = 50;

    private static final int MOST_GROUPS = 6;
    /** The smallest group is a 25th of the customers: one that a strategy of its own could pay for. */
    private static final int SMALLEST_PART = 25;

    private static final int QUESTIONS = 3;
    private static final int DRAWINGS = 8;
    private static final long SEED = 20260101;

    private final Fields fields;
    private final Wording wording;

    Proposing(Fields fields, Wording wording) {
        this.fields = fields;
        this.wording = wording;
    }

    /** The proposals, best first; the same for the same customers. None where these are too few or too much alike. */
    List<Proposed> of(Described customers) {
        if (customers.rows() < FEWEST_CUSTOMERS || customers.traits().isEmpty()) {
            return List.of();
        }
        MixedTable table = new MixedTable(customers.traits());
        int smallest = Math.max(5, table.rows() / SMALLEST_PART);
        Map<String, Field> known = fields.all();
        return Proposals.of(table, new Bounds(2, MOST_GROUPS, smallest, QUESTIONS, DRAWINGS), SEED).stream()
                .filter(found -> found.rules().rules().size() > 1)
                .map(found -> new Draft(found, customers, known).proposed())
                .toList();
    }

    /** One proposal, turned into rules with names. */
    private final class Draft {

        private final Proposal found;
        private final Described customers;
        private final Map<String, Field> known;
        private final Map<Integer, String> names = new HashMap<>();

        Draft(Proposal found, Described customers, Map<String, Field> known) {
            this.found = found;
            this.customers = customers;
            this.known = known;
            Set<String> taken = new HashSet<>();
            // the rule that catches most of a group names it
            leaves().stream()
                    .sorted(Comparator.comparingInt(org.spanne.engine.grouping.rules.Rule::things)
                            .reversed())
                    .forEach(leaf -> names.computeIfAbsent(leaf.group(), _ -> Wording.name(parts(leaf), taken)));
        }

        Proposed proposed() {
            BigDecimal[] revenue = revenues();
            List<Integer> order = IntStream.range(0, found.sizes().size())
                    .boxed()
                    .sorted(Comparator.comparing((Integer group) -> revenue[group])
                            .reversed())
                    .toList();
            List<Rule> rules = order.stream()
                    .filter(names::containsKey)
                    .map(group -> new Rule(name(group), when(group)))
                    .toList();
            List<Proposed.Group> groups =
                    order.stream().map(group -> group(group, revenue)).toList();
            return new Proposed(
                    found.method(),
                    groups,
                    found.silhouette(),
                    found.leastStability(),
                    found.rules().fidelity(),
                    rules);
        }

        private Proposed.Group group(int group, BigDecimal[] revenue) {
            double all = IntStream.range(0, revenue.length)
                    .mapToDouble(each -> revenue[each].doubleValue())
                    .sum();
            int size = found.sizes().get(group);
            @Nullable Double share = all <= 0 ? null : Double.valueOf(revenue[group].doubleValue() / all);
            List<List<String>> rules = leaves().stream()
                    .filter(leaf -> leaf.group() == group)
                    .map(leaf -> conditions(leaf).stream()
                            .map(condition -> wording.sentence(condition, field(condition)))
                            .toList())
                    .toList();
            return new Proposed.Group(
                    names.get(group),
                    size,
                    (double) size / customers.rows(),
                    share,
                    found.stability().get(group),
                    rules);
        }

        /** Each way into a group is a group of conditions of its own. */
        private Group when(int group) {
            List<Group> ways = leaves().stream()
                    .filter(leaf -> leaf.group() == group)
                    .map(leaf -> Group.all(conditions(leaf).toArray(Term[]::new)))
                    .toList();
            return ways.size() == 1 ? ways.getFirst() : Group.any(ways.toArray(Term[]::new));
        }

        private BigDecimal[] revenues() {
            BigDecimal[] revenue = new BigDecimal[found.sizes().size()];
            Arrays.fill(revenue, BigDecimal.ZERO);
            for (int row = 0; row < customers.rows(); row++) {
                int group = found.groups().groupOf(row);
                revenue[group] = revenue[group].add(customers.revenues().get(row));
            }
            return revenue;
        }

        private List<org.spanne.engine.grouping.rules.Rule> leaves() {
            return found.rules().rules();
        }

        private String name(int group) {
            return Objects.requireNonNull(names.get(group));
        }

        private Field field(Condition condition) {
            return Objects.requireNonNull(known.get(condition.field()));
        }

        /** What a rule asks, the conditions that hold for the fewest customers first: they tell most. */
        private List<String> parts(org.spanne.engine.grouping.rules.Rule leaf) {
            return leaf.conditions().stream()
                    .sorted(Comparator.comparingLong(this::holding))
                    .map(Translation::of)
                    .map(condition -> wording.brief(condition, field(condition)))
                    .toList();
        }

        private long holding(org.spanne.engine.grouping.rules.Condition condition) {
            return IntStream.range(0, customers.rows()).filter(condition::holds).count();
        }

        private static List<Condition> conditions(org.spanne.engine.grouping.rules.Rule leaf) {
            return leaf.conditions().stream().map(Translation::of).toList();
        }
    }
}
