package org.spanne.engine.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spanne.engine.potential.Spending;

class DifferentiationTests {

    private static final int BUYERS = 400;
    private static final int GOODS = 12;

    /** Buyers 0 and 1 buy good 0, buyers 2 and 3 good 1, for as much. */
    private final Spending apart =
            new Spending(4, 2, new int[] {0, 1, 2, 3}, new int[] {0, 0, 1, 1}, new double[] {5, 5, 5, 5});

    @Test
    void segmentsThatBuyDifferentThingsExplainAllAndShareNothing() {
        Differentiation two = of(apart, 0, 0, 1, 1);

        assertThat(two.segments()).isEqualTo(2);
        assertThat(two.explained()).isCloseTo(1, within(1e-12));
        assertThat(two.reuse()).isEqualTo(0.5);
    }

    @Test
    void segmentsThatBuyTheSameExplainNothingAndShareAll() {
        assertThat(of(apart, 0, 1, 0, 1).explained()).isZero();
        assertThat(of(apart, 0, 1, 0, 1).reuse()).isEqualTo(1);
        assertThat(of(apart, 0, 0, 0, 0)).isEqualTo(new Differentiation(1, 0, 0, 1));
    }

    /** Three quarters of each segment's money go to one of two goods: 1 − H(¼) = 0.188722 bits of one. */
    @Test
    void explainsWhatIsKnownOfTwoMixes() {
        var spending =
                new Spending(2, 2, new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}, new double[] {75, 25, 25, 75});

        assertThat(of(spending, 0, 1).explained()).isCloseTo(0.188721875540867, within(1e-12));
        assertThat(of(spending, 0, 1).reuse()).isEqualTo(1);
    }

    /** 90 % of a segment's spending is one good; the other needs two for four fifths: of three goods, one serves both. */
    @Test
    void standardsAreTheFewestGoodsForFourFifths() {
        var spending = new Spending(
                2, 3, new int[] {0, 0, 1, 1, 1}, new int[] {0, 2, 0, 1, 2}, new double[] {90, 10, 50, 40, 10});

        assertThat(of(spending, 0, 1).reuse()).isEqualTo(0.75);
    }

    @Test
    void isTheSharedInformationOfSegmentAndGood() {
        var random = new SplittableRandom(1);
        double[][] joint = new double[3][4];
        int[] buyer = IntStream.range(0, 12).map(row -> row / 4).toArray();
        int[] good = IntStream.range(0, 12).map(row -> row % 4).toArray();
        double[] amount = random.doubles(12, 1, 100).toArray();
        double total = IntStream.range(0, 12).mapToDouble(row -> amount[row]).sum();
        IntStream.range(0, 12).forEach(row -> joint[buyer[row]][good[row]] = amount[row] / total);
        double shared = 0;
        double entropy = 0;
        for (int g = 0; g < 4; g++) {
            double ofGood = joint[0][g] + joint[1][g] + joint[2][g];
            entropy -= ofGood * Math.log(ofGood);
            for (double[] ofSegment : joint) {
                double segment = ofSegment[0] + ofSegment[1] + ofSegment[2] + ofSegment[3];
                shared += ofSegment[g] * Math.log(ofSegment[g] / (segment * ofGood));
            }
        }

        assertThat(of(new Spending(3, 4, buyer, good, amount), 0, 1, 2).explained())
                .isCloseTo(shared / entropy, within(1e-12));
    }

    @Test
    void moreSegmentsOfNoMeaningBringNothingBeyondChance() {
        Spending spending = invented();
        double last = 0;
        for (int segments : new int[] {2, 5, 20}) {
            int[] drawn =
                    new SplittableRandom(segments).ints(BUYERS, 0, segments).toArray();
            Differentiation byChance = Differentiation.of(spending, drawn, new SplittableRandom(1));

            assertThat(byChance.explained()).isGreaterThan(last);
            assertThat(byChance.beyondChance()).isLessThan(0.01);
            last = byChance.explained();
        }
    }

    @Test
    void theCurveBendsAtTheNumberOfKindsThatThereAre() {
        Spending spending = invented();
        double[] beyond = IntStream.of(1, 2, 4, 8)
                .mapToDouble(segments -> Differentiation.of(
                                spending,
                                IntStream.range(0, BUYERS)
                                        .map(buyer -> buyer % segments)
                                        .toArray(),
                                new SplittableRandom(1))
                        .beyondChance())
                .toArray();

        assertThat(beyond[0]).isZero();
        assertThat(beyond[1]).isGreaterThan(0.1);
        assertThat(beyond[2] - beyond[1]).isGreaterThan(0.1);
        assertThat(beyond[3] - beyond[2]).isLessThan(0.01);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> of(apart, 0, 1)).hasMessageContaining("4 buyers need a segment from 0 each");
        assertThatThrownBy(() -> of(apart, 0, 1, -1, 0)).hasMessageContaining("min=-1");
        assertThatThrownBy(() -> of(new Spending(1, 1, new int[0], new int[0], new double[0]), 0))
                .hasMessageContaining("Nothing is bought");
    }

    private static Differentiation of(Spending spending, int... segment) {
        return Differentiation.of(spending, segment, new SplittableRandom(1));
    }

    /** Buyers of four kinds by turns, each of which spends mostly on three goods of its own. */
    private static Spending invented() {
        var random = new SplittableRandom(7);
        int rows = BUYERS * 6;
        int[] buyer = IntStream.range(0, rows).map(row -> row / 6).toArray();
        int[] good = IntStream.of(buyer)
                .map(each -> random.nextInt(10) < 8 ? each % 4 * 3 + random.nextInt(3) : random.nextInt(GOODS))
                .toArray();
        return new Spending(
                BUYERS, GOODS, buyer, good, random.doubles(rows, 10, 100).toArray());
    }
}
