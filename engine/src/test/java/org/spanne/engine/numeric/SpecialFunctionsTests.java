package org.spanne.engine.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against values of the mpmath library at 40 digits. */
class SpecialFunctionsTests {

    private static final double ROUNDING = 1e-10;

    @ParameterizedTest
    @CsvSource({
        "1e-8, 18.4206807381802089",
        ".3, 1.09579799481807552",
        "1, 0",
        "1.5, -0.120782237635245222",
        "7.25, 7.05218545073853944",
        "12, 17.5023078458738858",
        "100.5, 361.435540467777622",
        "1e6, 12815504.5691476117"
    })
    void logGamma(double x, double expected) {
        assertThat(LogGamma.of(x)).isCloseTo(expected, within(1e-14 * Math.max(1, Math.abs(expected))));
    }

    @Test
    void logGammaIsInfiniteAtZeroAndUndefinedBelow() {
        assertThat(LogGamma.of(0)).isInfinite();
        assertThat(LogGamma.of(-0.5)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "0.25, 2, 0.3, 1.0431752011094871",
        "3.2, 4.1, 0.9, 4.4858762111771229",
        "1.6, 2.5, 0.999999, 41.347589173453293",
        "200.5, 203, 0.75, 3.859359031512125",
        "1.0001, 1.0002, 0.5, 1.9998613986523963",
        "1.61, 135, 0.2, 1.0023943886591202",
        "5, 6, 0, 1"
    })
    void hypergeometric(double b, double c, double z, double expected) {
        assertThat(Hypergeometric.ofOne(b, c, z)).isCloseTo(expected, withinPercentage(ROUNDING));
    }

    @ParameterizedTest
    @CsvSource({
        "0.4, 0.24, 2.5157579179531003",
        "0.4, 1e-6, 5926.9203867264579",
        "1, 0.3, 1.2225356050805856",
        "2.5, 3, 0.19519436597429371",
        "25, 0.01, 0.041648558955237545",
        "-1.5, 0.1, 464.17380940314723",
        "0.606, 50, 0.019765006925369863"
    })
    void exponentialIntegral(double order, double z, double expected) {
        assertThat(ExponentialIntegral.scaled(order, z)).isCloseTo(expected, withinPercentage(ROUNDING));
    }

    @ParameterizedTest
    @CsvSource({
        "0.793, 4.426, 0.0388558049156982, 0.567212108395022",
        "0.001, 2, 0.994102908011897, 0.998614808910771",
        "300, 700, 0.00332998511385335, 0.223715278554091",
        "0.01, 10000, 0.999085137673901, 0.999995001266949"
    })
    void expectationUnderABetaDistribution(double a, double b, double ofHyperbola, double ofExponential) {
        assertThat(BetaExpectation.of(a, b, p -> 1 / (1 + 1000 * p))).isCloseTo(ofHyperbola, withinPercentage(1e-6));
        assertThat(BetaExpectation.of(a, b, p -> Math.exp(-5 * p)))
                .isCloseTo(ofExponential, withinPercentage(ROUNDING));
    }

    @Test
    void quadratureIsExactForPolynomials() {
        assertThat(Quadrature.integral(x -> Math.pow(x, 39), 0, 1, 1)).isCloseTo(1.0 / 40, withinPercentage(ROUNDING));
        assertThat(Quadrature.integral(Math::exp, -1, 3, 4))
                .isCloseTo(Math.exp(3) - Math.exp(-1), withinPercentage(ROUNDING));
    }

    @Test
    void sumsAndDifferencesOfLogsNeverOverflow() {
        assertThat(Logs.sum(1000, 1000)).isCloseTo(1000 + Math.log(2), within(1e-12));
        assertThat(Logs.sum(-5, Double.NEGATIVE_INFINITY)).isEqualTo(-5);
        assertThat(Logs.sum(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Logs.difference(1000, 999)).isCloseTo(1000 + Math.log1p(-Math.exp(-1)), within(1e-12));
        assertThat(Logs.difference(3, 3.0000001)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Logs.shareBeside(800)).isZero();
        assertThat(Logs.shareBeside(-800)).isEqualTo(1);
        assertThat(Logs.expm1Over(0, 7)).isEqualTo(7);
    }

    @Test
    void aPolynomialStandsInForASmoothFunctionToRounding() {
        // 1/(1+x²) has its poles at ±i: half the axes of the largest ellipse are √2 and 1
        Chebyshev runge = Chebyshev.of(x -> 1 / (1 + x * x), -1, 1, Chebyshev.points(1 + Math.sqrt(2)));

        assertThat(runge.isResolved()).isTrue();
        for (double x = -1; x <= 1; x += 0.01) {
            assertThat(runge.at(x)).isCloseTo(1 / (1 + x * x), within(1e-14));
        }
    }

    @Test
    void aPolynomialTellsWhenItsPointsAreTooFew() {
        assertThat(Chebyshev.of(x -> 1 / (1 + x * x), -1, 1, 20).isResolved()).isFalse();
        assertThat(Chebyshev.of(Math::abs, -1, 1, 200).isResolved()).isFalse();
    }
}
