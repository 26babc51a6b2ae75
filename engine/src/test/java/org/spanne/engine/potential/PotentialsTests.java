package org.spanne.engine.potential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.MixedTable;

/**
 * Buyers 0 to 3 make machines, 4 and 5 bread. Of the goods, 0 is bought by all machine builders, 1 by all of them but
 * buyer 0, 2 by the bakers and one machine builder.
 */
class PotentialsTests {

    private static final PotentialTerms THREE_PEERS = new PotentialTerms(3, 0.5, 2, 0.5);

    private final MixedTable traits = new MixedTable(List.of(
            new CategoryColumn("industry", List.of("machines", "machines", "machines", "machines", "bread", "bread"))));
    private final Spending spending = new Spending(
            6, 3, new int[] {0, 1, 2, 3, 1, 2, 3, 3, 4, 5}, new int[] {0, 0, 0, 0, 1, 1, 1, 2, 2, 2}, new double[] {
                100, 100, 100, 100, 20, 50, 30, 1, 80, 90
            });

    @Test
    void namesWhatPeersBuyAndTheBuyerDoesNot() {
        Potential potential = potentials(THREE_PEERS).of(0);

        assertThat(potential.peers()).extracting(Peer::buyer).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(potential.gaps())
                .containsExactly(new Gap(
                        1,
                        List.of(new Gap.PeerSpending(2, 50), new Gap.PeerSpending(3, 30), new Gap.PeerSpending(1, 20)),
                        1,
                        30,
                        false));
        assertThat(potential.expected()).isEqualTo(30);
    }

    @Test
    void takesTheQuantileThatIsAskedFor() {
        assertThat(potentials(new PotentialTerms(3, 0.5, 2, 0.75))
                        .of(0)
                        .gaps()
                        .getFirst()
                        .amount())
                .isEqualTo(40);
        assertThat(potentials(new PotentialTerms(3, 0.5, 2, 0))
                        .of(0)
                        .gaps()
                        .getFirst()
                        .amount())
                .isEqualTo(20);
    }

    @Test
    void staysWithinTheStatedPotential() {
        Potential potential = potentials(THREE_PEERS).of(0, 110);

        assertThat(potential.room()).isEqualTo(10);
        assertThat(potential.gaps().getFirst().amount()).isEqualTo(10);
        assertThat(potential.gaps().getFirst().capped()).isTrue();
        assertThat(potentials(THREE_PEERS).of(0, 50).expected()).isZero();
    }

    @Test
    void namesNoGapThatTooFewPeersFill() {
        assertThat(potentials(new PotentialTerms(3, 0.5, 1, 0.5)).of(0).gaps())
                .extracting(Gap::good)
                .containsExactly(1, 2);
        assertThat(potentials(new PotentialTerms(3, 0.5, 2, 0.5)).of(3).gaps()).isEmpty();
    }

    @Test
    void comparesABuyerWithoutPurchasesByTraitsAlone() {
        var oneMore =
                new MixedTable(List.of(new CategoryColumn("industry", List.of("a", "a", "a", "b", "b", "b", "b"))));
        var newcomer = new Spending(7, 1, new int[] {3, 4, 5}, new int[3], new double[] {5, 7, 6});
        Potential potential = new Potentials(oneMore, newcomer, THREE_PEERS, new SplittableRandom(1)).of(6);

        assertThat(potential.gaps()).extracting(Gap::amount).containsExactly(6.0);
    }

    @Test
    void findsTheNearestAmongMany() {
        var invented = new InventedBuyers(300, 4);
        var peers = new Peers(
                invented.traits, invented.before, IntStream.range(0, 300).toArray(), 0.5);
        List<Integer> nearest = IntStream.range(1, 300)
                .boxed()
                .sorted(Comparator.comparingDouble(other -> peers.distance(0, other)))
                .limit(20)
                .toList();

        assertThat(peers.of(0, 20)).extracting(Peer::buyer).containsExactlyElementsOf(nearest);
        double usual = IntStream.range(0, 300)
                .mapToDouble(buyer -> peers.distance(buyer, (buyer + 150) % 300))
                .average()
                .orElseThrow();
        assertThat(usual).isCloseTo(1, within(0.1));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new PotentialTerms(3, 0.5, 4, 0.5)).hasMessageContaining("4 of 3 peers");
        assertThatThrownBy(() -> new PotentialTerms(3, 0.5, 2, 1.5)).hasMessageContaining("quantile 1.5");
        assertThatThrownBy(() -> potentials(THREE_PEERS).of(0, -1))
                .hasMessage("Buyer 0 cannot have the potential -1.0");
        assertThatThrownBy(() -> new Potentials(
                        traits,
                        new Spending(2, 1, new int[0], new int[0], new double[0]),
                        THREE_PEERS,
                        new SplittableRandom(1)))
                .hasMessage("There are traits of 6 buyers, but purchases of 2");
    }

    private Potentials potentials(PotentialTerms terms) {
        return new Potentials(traits, spending, terms, new SplittableRandom(1));
    }
}
