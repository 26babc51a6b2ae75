package org.spanne.engine.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * The expectation of a function of a share that follows a beta distribution.
 *
 * <p>Method: the trapezoidal rule on the log-odds of the share, stretched by sinh around the mode so that tails of
 * any length are reached in some hundred steps. Converges exponentially for functions that are smooth in the log-odds
 * at the scale of one. Weights are positive and add up to one: the expectation of a non-negative function is
 * non-negative, and what grows at every share grows in the mean. Source: Takahasi and Mori, Double exponential
 * formulas for numerical integration (1974).
 */
public final class BetaExpectation {

    private static final double STEP = 0.03;
    private static final double EXPONENT_OF_NOTHING = -45;

    private final double a;
    private final double b;
    private final double mode;
    private final double scale;
    private final double softPlusOfMode;
    private double weights;
    private double sum;

    private BetaExpectation(double a, double b) {
        this.a = a;
        this.b = b;
        this.mode = Math.log(a) - Math.log(b);
        this.scale = Math.min(1, Math.sqrt(1 / a + 1 / b));
        this.softPlusOfMode = Math.log1p(a / b);
    }

    /**
     * {@return E[f(p)] for p from Beta(a, b)}
     *
     * @param function of the share p, defined on [0, 1]
     */
    public static double of(double a, double b, DoubleUnaryOperator function) {
        var expectation = new BetaExpectation(a, b);
        expectation.add(0, function);
        expectation.addSide(STEP, function);
        expectation.addSide(-STEP, function);
        return expectation.sum / expectation.weights;
    }

    private void addSide(double step, DoubleUnaryOperator function) {
        double stretch = step;
        while (add(stretch, function)) {
            stretch += step;
        }
    }

    private boolean add(double stretch, DoubleUnaryOperator function) {
        double growth = Math.exp(stretch);
        double away = scale * (growth - 1 / growth) / 2;
        double logOdds = mode + away;
        double smaller = Math.exp(-Math.abs(logOdds));
        double softPlus = Math.max(logOdds, 0) + Math.log1p(smaller);
        double exponent = a * away - (a + b) * (softPlus - softPlusOfMode);
        double weight = Math.exp(exponent) * (growth + 1 / growth) / 2;
        weights += weight;
        sum += weight * function.applyAsDouble((logOdds > 0 ? 1 : smaller) / (1 + smaller));
        return exponent + Math.abs(stretch) > EXPONENT_OF_NOTHING;
    }
}
