package org.spanne.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.grouping.traits.NumberColumn;

class ProposalsTests {

    private static final int COUNT = 240;

    private final Customers customers = new Customers(COUNT, 7);
    private final int[] rows = IntStream.range(0, COUNT).toArray();

    @ParameterizedTest
    @EnumSource(GroupingMethod.class)
    void findsTheKindsThatCustomersWereInventedOf(GroupingMethod method) {
        Groups groups = method.find(customers.table, rows, 3, new SplittableRandom(1));

        assertThat(groups.size()).isEqualTo(3);
        assertThat(agreement(groups.ofAll(COUNT))).isGreaterThan(0.95);
    }

    @Test
    void proposesTheRightNumberOfGroupsFirstAndExplainsIt() {
        List<Proposal> proposals = Proposals.of(customers.table, new Bounds(2, 5, 10, 3, 10), 1);
        Proposal best = proposals.getFirst();

        assertThat(best.groups().size()).isEqualTo(3);
        assertThat(best.isStable()).isTrue();
        assertThat(best.sizes().stream().mapToInt(Integer::intValue).sum()).isEqualTo(COUNT);
        assertThat(best.silhouette()).isBetween(0.2, 1.0);
        assertThat(best.rules().fidelity()).isGreaterThan(0.95);
        assertThat(best.rules().rules()).hasSizeBetween(3, 8);
        assertThat(proposals).extracting(Proposal::method).contains(GroupingMethod.values());
    }

    @Test
    void isTheSameForTheSameSeed() {
        var bounds = new Bounds(2, 3, 10, 2, 5);

        assertThat(figures(Proposals.of(customers.table, bounds, 3)))
                .isEqualTo(figures(Proposals.of(customers.table, bounds, 3)));
    }

    @Test
    void doesNotCallChanceAPattern() {
        var random = new SplittableRandom(5);
        MixedTable noise = new MixedTable(List.of(
                new NumberColumn("a", random.doubles(COUNT).toArray()),
                new NumberColumn("b", random.doubles(COUNT).toArray()),
                new NumberColumn("c", random.doubles(COUNT).toArray()),
                new NumberColumn("d", random.doubles(COUNT).toArray())));

        assertThat(Proposals.of(noise, new Bounds(4, 5, 5, 2, 10), 1)).noneMatch(Proposal::isStable);
    }

    @Test
    void proposesNothingForTooFewThings() {
        assertThat(Proposals.of(new Customers(12, 1).table, Bounds.usual(10), 1))
                .isEmpty();
        assertThatThrownBy(() -> new Bounds(1, 3, 5, 2, 9)).hasMessageContaining("1 to 3 groups");
    }

    /** The textbook example: two pairs far apart, a = 1, b = 10 for each. */
    @Test
    void silhouetteComparesTheOwnGroupWithTheNext() {
        MixedTable pairs = new MixedTable(List.of(new CategoryColumn("word", List.of("x", "x", "y", "y"))));
        Groups right = new Fixed(new int[] {0, 0, 1, 1});
        Groups wrong = new Fixed(new int[] {0, 1, 0, 1});

        assertThat(Silhouette.mean(pairs, new int[] {0, 1, 2, 3}, right)).isEqualTo(1);
        assertThat(Silhouette.mean(pairs, new int[] {0, 1, 2, 3}, wrong)).isCloseTo(-0.5, within(1e-12));
    }

    /** Ranks 1/8, 3/8, 5/8, 7/8: 1 − .25/.625 for those outside, 1 − .25/.375 for those inside. */
    @Test
    void silhouetteOfNumbersIsThatOfTheirRanks() {
        MixedTable numbers = new MixedTable(List.of(new NumberColumn("n", new double[] {1, 2, 9, 1000})));

        assertThat(Silhouette.mean(numbers, new int[] {0, 1, 2, 3}, new Fixed(new int[] {0, 0, 1, 1})))
                .isCloseTo((0.6 + 1 / 3.0) / 2, within(1e-12));
    }

    @Test
    void similarityIsTheBestJaccardOverlap() {
        double[] similarity = Stability.similarity(new int[] {0, 0, 0, 1, 1}, new int[] {1, 1, 0, 0, 0}, 2);

        assertThat(similarity[0]).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(similarity[1]).isCloseTo(2 / 3.0, within(1e-12));
    }

    private double agreement(int[] groups) {
        int[][] shared = new int[3][3];
        for (int row = 0; row < COUNT; row++) {
            shared[groups[row]][customers.kind[row]]++;
        }
        double right = 0;
        for (int[] ofGroup : shared) {
            right += IntStream.of(ofGroup).max().orElse(0);
        }
        return right / COUNT;
    }

    private static List<String> figures(List<Proposal> proposals) {
        return proposals.stream()
                .map(each -> each.method() + " " + each.sizes() + " " + each.silhouette() + " " + each.stability())
                .toList();
    }

    /** Groups by decree. */
    private static final class Fixed implements Groups {
        private final int[] groups;

        Fixed(int[] groups) {
            this.groups = groups;
        }

        @Override
        public int size() {
            return 2;
        }

        @Override
        public int groupOf(int row) {
            return groups[row];
        }
    }
}
