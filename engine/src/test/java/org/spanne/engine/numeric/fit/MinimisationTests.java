package org.spanne.engine.numeric.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MinimisationTests {

    private static final Objective ROSENBROCK = p -> 100 * Math.pow(p[1] - p[0] * p[0], 2) + Math.pow(1 - p[0], 2);

    @Test
    void bfgsFollowsRosenbrocksValley() {
        Minimum minimum = Bfgs.search(ROSENBROCK, new double[] {-1.2, 1}, 200);

        assertThat(minimum.converged()).isTrue();
        assertThat(minimum.point()).containsExactly(new double[] {1, 1}, within(1e-5));
    }

    @Test
    void bfgsWithTheRightMetricNeedsOneStepOnABowl() {
        Objective bowl = p -> 3 * p[0] * p[0] + p[0] * p[1] + p[1] * p[1];
        double[][] metric =
                Objects.requireNonNull(SymmetricMatrix.inverse(Derivatives.hessian(bowl, new double[] {1, 1})));

        Minimum minimum = Bfgs.search(bowl, new double[] {0.5, -0.4}, metric, 1);

        assertThat(minimum.point()).containsExactly(new double[] {0, 0}, within(1e-6));
    }

    @Test
    void bfgsSaysThatItStoppedOnASlope() {
        assertThat(Bfgs.search(ROSENBROCK, new double[] {-1.2, 1}, 3).converged())
                .isFalse();
    }

    @Test
    void simplexWalksAroundInfiniteValues() {
        Objective walled = p -> p[0] < 0 ? Double.NaN : ROSENBROCK.at(p);

        Minimum minimum = NelderMead.search(walled, new double[] {0.1, 2}, 0.5, 500);

        assertThat(minimum.converged()).isTrue();
        assertThat(minimum.point()).containsExactly(new double[] {1, 1}, within(1e-3));
    }

    @Test
    void derivativesOfAKnownFunction() {
        Objective function = p -> Math.exp(p[0]) * Math.sin(p[1]);
        double[] at = {0.5, 1};

        assertThat(Derivatives.gradient(function, at))
                .containsExactly(new double[] {Math.exp(0.5) * Math.sin(1), Math.exp(0.5) * Math.cos(1)}, within(1e-9));
        double[][] hessian = Derivatives.hessian(function, at);
        assertThat(hessian[0][0]).isCloseTo(Math.exp(0.5) * Math.sin(1), within(1e-6));
        assertThat(hessian[0][1]).isCloseTo(Math.exp(0.5) * Math.cos(1), within(1e-6));
        assertThat(hessian[1][1]).isCloseTo(-Math.exp(0.5) * Math.sin(1), within(1e-6));
    }

    @Test
    void onlyPositiveDefiniteMatricesHaveAnInverseHere() {
        assertThat(SymmetricMatrix.inverse(new double[][] {{4, 1}, {1, 2}})).isDeepEqualTo(new double[][] {
            {2 / 7.0, -1 / 7.0}, {-1 / 7.0, 4 / 7.0}
        });
        assertThat(SymmetricMatrix.inverse(new double[][] {{1, 1}, {1, 1}})).isNull();
        assertThat(SymmetricMatrix.inverse(new double[][] {{-1}})).isNull();
    }

    /** The rate of exponential waiting times: n / sum, with the standard error rate / √n. */
    @Test
    void fitsAPositiveParameterWithItsStandardError() {
        double n = 400;
        double sum = 100;
        Objective likelihood = p -> n * Math.log(p[0]) - p[0] * sum;

        PositiveFit fit = PositiveFit.of(likelihood, n, List.of(new double[] {1}));

        assertThat(fit.values()[0]).isCloseTo(4, withinPercentage(1e-4));
        assertThat(fit.standardError(0)).isCloseTo(4 / 20.0, withinPercentage(1e-2));
        assertThat(fit.standardErrorOf(p -> 1 / p[0])).isCloseTo(0.25 / 20, withinPercentage(1e-2));
        assertThat(fit.converged() && fit.identified() && !fit.atBoundary(0)).isTrue();
    }

    @Test
    void holdsAParameterThatRunsToZeroAndSaysSo() {
        Objective likelihood = p -> 100 * (Math.log(p[0]) - p[0]) - 5 * p[1];

        PositiveFit fit = PositiveFit.of(likelihood, 100, List.of(new double[] {3, 1}));

        assertThat(fit.values()[0]).isCloseTo(1, withinPercentage(1e-3));
        assertThat(fit.atBoundary(1)).isTrue();
        assertThat(fit.standardError(1)).isNaN();
        assertThat(fit.standardError(0)).isCloseTo(0.1, withinPercentage(1));
    }

    @Test
    void doesNotMakeUpStandardErrorsAlongARidge() {
        Objective likelihood = p -> 100 * (Math.log(p[0] / p[1]) - p[0] / p[1]);

        PositiveFit fit = PositiveFit.of(likelihood, 100, List.of(new double[] {3, 1}));

        assertThat(fit.identified()).isFalse();
        assertThat(fit.standardError(0)).isNaN();
    }

    @Test
    void searchesManyDataByWayOfSamples() {
        assertThat(PositiveFit.strides(0)).containsExactly(1);
        assertThat(PositiveFit.strides(5_000)).containsExactly(1);
        assertThat(PositiveFit.strides(60_000)).containsExactly(12, 1);
        assertThat(PositiveFit.strides(1_000_000)).containsExactly(200, 10, 1);
    }
}
