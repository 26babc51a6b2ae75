package org.spanne.engine.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.History;

/** What holds for every model and every history that can be, extreme ones included. */
class BuyingModelProperties {

    /** Expectations are exact to rounding at the scale of the purchases that the rate alone would bring. */
    private static final double ROUNDING = 1e-9;

    @Property(tries = 100_000)
    void figuresAreFiniteAndInTheirBounds(
            @ForAll("models") BuyingModel model,
            @ForAll("histories") History history,
            @ForAll("times") double horizon) {
        double alive = model.alive(history);
        double near = model.expected(history, horizon);
        double far = model.expected(history, 1.5 * horizon);
        double rate = (model.parameters()[0] + history.repeats()) / (model.parameters()[1] + history.age());

        assertThat(alive).isBetween(0.0, 1.0);
        assertThat(near).isFinite().isNotNegative();
        assertThat(near).isLessThanOrEqualTo(rate * horizon * (1 + ROUNDING));
        assertThat(far).isFinite().isGreaterThanOrEqualTo(near * (1 - ROUNDING));
    }

    @Property(tries = 20_000)
    void likelihoodsAreFinite(@ForAll("models") BuyingModel model, @ForAll("histories") History history) {
        Histories one = new Histories(
                new int[] {history.repeats()},
                new double[] {history.recency()},
                new double[] {history.age()},
                new double[0]);

        assertThat(model.logLikelihood(one)).isFinite();
    }

    @Property(tries = 100)
    void probabilitiesOfAllCountsAddUpToOne(
            @ForAll("families") Family family,
            @ForAll("ordinary") double r,
            @ForAll("ordinary") double p,
            @ForAll("ordinary") double q) {
        BuyingModel model = family.with(r, 10, p, q);
        double sum = 0;
        double likely = 1;
        for (int count = 0; count < 5_000 && (likely > 1e-13 || sum < 0.5); count++) {
            likely = model.probability(count, 20);
            assertThat(likely).isNotNegative();
            sum += likely;
        }

        assertThat(sum).isCloseTo(1, within(1e-7));
    }

    @Property(tries = 50)
    void discountedPurchasesAreFewerThanUndiscountedOnes(
            @ForAll("models") BuyingModel model, @ForAll("histories") History history) {
        assertThat(model.discounted(history, 1)).isFinite().isNotNegative();
        assertThat(model.discounted(history, 2)).isLessThanOrEqualTo(model.discounted(history, 1) * (1 + ROUNDING));
    }

    @Provide
    Arbitrary<Family> families() {
        return Arbitraries.of(Family.class);
    }

    @Provide
    Arbitrary<Double> ordinary() {
        return Arbitraries.doubles().between(0.05, 20);
    }

    @Provide
    Arbitrary<BuyingModel> models() {
        Arbitrary<Double> parameter = powersOfTen(-4, 4);
        return Combinators.combine(families(), parameter, parameter, parameter, parameter)
                .as((family, first, second, third, fourth) -> family.with(first, second, third, fourth));
    }

    @Provide
    Arbitrary<Double> times() {
        return powersOfTen(-3, 4);
    }

    @Provide
    Arbitrary<History> histories() {
        Arbitrary<Integer> repeats = powersOfTen(0, 4).map(x -> (int) (x - 1));
        Arbitrary<Double> share = Arbitraries.of(1e-9, 0.01, 0.3, 0.7, 0.999, 1 - 1e-12, 1.0);
        return Combinators.combine(repeats, powersOfTen(-3, 4), share)
                .as((x, age, part) -> new History(x, x == 0 ? 0 : age * part, age));
    }

    private static Arbitrary<Double> powersOfTen(double least, double most) {
        return Arbitraries.doubles().between(least, most).map(exponent -> Math.pow(10, exponent));
    }
}
