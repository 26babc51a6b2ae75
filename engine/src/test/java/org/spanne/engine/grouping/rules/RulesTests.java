package org.spanne.engine.grouping.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.engine.grouping.Customers;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.grouping.traits.NumberColumn;

class RulesTests {

    private final NumberColumn revenue =
            new NumberColumn("revenue", new double[] {5, 8, 96, 95, 97, Double.NaN, 7, 90});
    private final CategoryColumn industry =
            new CategoryColumn("industry", Arrays.asList("a", "b", "a", "b", "c", "c", "c", null));
    private final MixedTable table = new MixedTable(List.of(revenue, industry));

    @Test
    void findsTheRuleBehindGroups() {
        int[] groups = {0, 0, 1, 2, 2, 2, 0, 2};
        Rules rules = Rules.of(table, groups, 2, 1);

        assertThat(rules.fidelity()).isEqualTo(1);
        assertThat(rules.rules())
                .extracting(rule -> rule.group() + ": " + rule.sentence() + " (" + rule.things() + ")")
                .containsExactlyInAnyOrder(
                        "0: revenue ≤ 80 (3)",
                        "1: revenue > 80 or unknown and industry is a (1)",
                        "2: revenue > 80 or unknown and industry is not a (4)");
        for (int row = 0; row < groups.length; row++) {
            assertThat(rules.groupOf(row)).isEqualTo(groups[row]);
        }
    }

    @Test
    void saysHowFarTheWordsGo() {
        int[] groups = {0, 1, 0, 1, 0, 1, 0, 0};
        Rules rules = Rules.of(table, groups, 1, 3);
        long right = IntStream.range(0, groups.length)
                .filter(row -> rules.groupOf(row) == groups[row])
                .count();

        assertThat(rules.fidelity()).isEqualTo(right / 8.0).isLessThan(1);
        assertThat(rules.rules()).allMatch(rule -> rule.things() >= 3);
    }

    @Test
    void asksNothingWhereThereIsOneGroup() {
        Rules rules = Rules.of(table, new int[8], 3, 1);

        assertThat(rules.rules()).extracting(Rule::sentence).containsExactly("everybody");
    }

    @Test
    void refusesGroupsOfOtherThings() {
        assertThatThrownBy(() -> Rules.of(table, new int[3], 2, 1)).hasMessageContaining("8 things need a group");
        assertThatThrownBy(() -> Rules.of(table, new int[] {0, 0, 0, -1, 0, 0, 0, 0}, 2, 1))
                .hasMessageContaining("min=-1");
    }

    @Test
    void everyThingIsCaughtByJustOneRule() {
        Customers customers = new Customers(200, 3);
        Rules rules = Rules.of(customers.table, customers.kind, 3, 5);

        for (int row = 0; row < 200; row++) {
            int each = row;
            assertThat(rules.rules().stream().filter(rule -> rule.catches(each)))
                    .hasSize(1);
        }
    }

    @Test
    void dropsConditionsThatALaterOneImplies() {
        assertThat(new Condition.AtMost(revenue, 3).implies(new Condition.AtMost(revenue, 5)))
                .isTrue();
        assertThat(new Condition.AtMost(revenue, 5).implies(new Condition.AtMost(revenue, 3)))
                .isFalse();
        assertThat(new Condition.Above(revenue, 5).implies(new Condition.Above(revenue, 3)))
                .isTrue();
        assertThat(new Condition.Above(revenue, 5).implies(new Condition.AtMost(revenue, 9)))
                .isFalse();
        var onlyA = new Condition.In(industry, Set.of("a"));
        assertThat(onlyA.implies(new Condition.In(industry, Set.of("a", "b")))).isTrue();
        assertThat(onlyA.implies(new Condition.NotIn(industry, Set.of("b")))).isTrue();
        assertThat(new Condition.NotIn(industry, Set.of("a", "b")).implies(new Condition.NotIn(industry, Set.of("a"))))
                .isTrue();
        assertThat(new Condition.NotIn(industry, Set.of("a")).implies(onlyA)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "8, 90, 80",
        "1234.5, 1234.9, 1234.8",
        "0, 1, 0",
        "-5, -2, -3",
        "100, 101, 100",
        "0.1, 0.30000000000000004, 0.3"
    })
    void cutsAtTheNumberWithTheFewestDigits(double from, double next, double limit) {
        assertThat(Splits.between(from, next)).isEqualTo(limit, within(1e-12));
    }
}
