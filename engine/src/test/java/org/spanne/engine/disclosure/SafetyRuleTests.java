package org.spanne.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.spanne.engine.disclosure.SafetyRule.Dominance;
import org.spanne.engine.disclosure.SafetyRule.Estimate;
import org.spanne.engine.disclosure.SafetyRule.Threshold;

class SafetyRuleTests {

    private static final Contributions STEEP = People.of("a", 70, 20, 6, 4);
    private static final Contributions EVEN = People.of("b", 50, 30, 10, 10);
    private static final Contributions TWO_LARGE = People.of("c", 45, 44, 8, 3);

    @Test
    void judgesThePublishedExamplesByDominance() {
        Dominance rule = new Dominance(2, 85);

        assertThat(rule.isSensitive(STEEP)).isTrue();
        assertThat(rule.isSensitive(EVEN)).isFalse();
        assertThat(rule.isSensitive(TWO_LARGE)).isTrue();
    }

    @Test
    void judgesThePublishedExamplesByHowCloseTheLargestCanBeEstimated() {
        assertThat(new Estimate(10).isSensitive(STEEP)).isFalse();
        assertThat(new Estimate(15).isSensitive(STEEP)).isTrue();
        assertThat(new Estimate(15).isSensitive(EVEN)).isFalse();
        assertThat(new Estimate(15).isSensitive(TWO_LARGE)).isFalse();
    }

    @Test
    void countsContributorsWithNothingToo() {
        assertThat(new Threshold(5).isSensitive(People.of("a", 10, 10, 10, 0))).isTrue();
        assertThat(new Threshold(5).isSensitive(People.of("a", 10, 10, 10, 0, 0)))
                .isFalse();
    }

    @Test
    void takesAFigureOfZeroForAnEstimateOfEverybody() {
        assertThat(new Estimate(10).isSensitive(People.of("a", 0, 0, 0, 0, 0))).isTrue();
    }

    @Test
    void namesTheFirstRuleThatForbids() {
        DisclosureRules rules = DisclosureRules.standard(5);

        assertThat(rules.forbidding(People.of("a", 9, 9, 9, 9))).contains(new Threshold(5));
        assertThat(rules.forbidding(People.of("a", 90, 5, 1, 1, 1))).contains(new Dominance(2, 85));
        assertThat(rules.forbidding(People.of("a", 20, 20, 20, 20, 20))).isEmpty();
    }

    @Test
    void refusesAThresholdBelowFive() {
        assertThatThrownBy(() -> DisclosureRules.standard(4))
                .hasMessageContaining("4")
                .hasMessageContaining("5");
    }

    @Test
    void refusesRulesThatMeanNothing() {
        assertThatThrownBy(() -> new Dominance(0, 85)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dominance(2, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Estimate(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatThrownBy(() -> People.of("a", 5, -1))
                .hasMessageContaining("a1")
                .hasMessageContaining("-1");
    }

    @Test
    void countsAPersonInTwoGroupsOnce() {
        Contributions both = People.of("a", 10, 20).plus(People.of("a", 5));

        assertThat(both.count()).isEqualTo(2);
        assertThat(both.total()).isEqualTo(35);
        assertThat(both.largest(1)).isEqualTo(20);
    }
}
