package org.spanne.engine.numeric.fit;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The maximum of a likelihood over positive parameters, with standard errors and a word on which of them can be trusted.
 *
 * <p>Method: on the logarithms of the parameters, short downhill-simplex searches from several starts, the best of
 * which is brought to the maximum by {@link Bfgs}; with many data that happens on a small sample, and a larger sample and
 * all data then take few steps each, the first being Newton's. The covariance is the inverse of the negative Hessian at
 * the maximum. A parameter more than a factor of 3,000 away from the first
 * start is on its way to zero or infinity: it is held there, has no standard error and is reported as at the boundary.
 * One whose standard error exceeds a factor of e² is not identified by the data. Heuristic as every local search; cost
 * some 100 evaluations a start and 200 after, of which a score or two on all data where there are samples.
 */
public final class PositiveFit {

    private static final int SMALL_SAMPLE = 5_000;
    private static final int LARGE_SAMPLE = 100_000;
    private static final double FIRST_SIZE = 0.7;
    private static final int EVALUATIONS_A_START = 80;
    private static final int MOST_STEPS = 200;
    private static final double FARTHEST = 9;
    private static final double FAR = 8;
    private static final double UNKNOWN = 2;

    private final double[] logs;
    private final boolean converged;
    private final boolean[] atBoundary;
    private final double @Nullable [][] covariance;

    private PositiveFit(double[] logs, Minimum minimum, boolean[] atBoundary, double @Nullable [][] covariance) {
        this.logs = logs;
        this.converged = minimum.converged();
        this.atBoundary = atBoundary;
        this.covariance = covariance;
    }

    /**
     * {@return the parameters that make a likelihood largest}
     *
     * @param logLikelihood a function of the parameters themselves
     * @param size how many observations the data are
     * @param starts parameters to start from, at least one
     */
    public static PositiveFit of(Objective logLikelihood, double size, List<double[]> starts) {
        return of(List.of(logLikelihood), size, starts);
    }

    /** {@return of which strides samples of so many observations are to be, the smallest sample first and all data last} */
    public static int[] strides(int size) {
        return IntStream.of(SMALL_SAMPLE, LARGE_SAMPLE, size)
                .filter(sample -> 2 * sample <= size || sample == size)
                .map(sample -> Math.max(1, size / Math.max(1, sample)))
                .distinct()
                .toArray();
    }

    /**
     * {@return the parameters that make a likelihood largest}
     *
     * @param growing the likelihood of growing samples, that of all data last, each scaled to the size of all data; with
     *     two samples or more, standard errors come from the largest of them
     * @param size how many observations all data are
     * @param starts parameters to start from, at least one
     */
    public static PositiveFit of(List<Objective> growing, double size, List<double[]> starts) {
        double[] centre = logs(starts.getFirst());
        Objective cost = cost(growing.getFirst(), size, centre);
        Minimum minimum = Bfgs.search(cost, bestOf(cost, starts).point(), MOST_STEPS);
        for (Objective larger : growing.subList(1, growing.size())) {
            double[][] metric = SymmetricMatrix.inverse(Derivatives.hessian(cost, minimum.point()));
            cost = cost(larger, size, centre);
            minimum = metric == null
                    ? Bfgs.search(cost, minimum.point(), MOST_STEPS)
                    : Bfgs.search(cost, minimum.point(), metric, MOST_STEPS);
        }
        double[] logs = held(minimum.point(), centre);
        boolean[] atBoundary = new boolean[centre.length];
        for (int i = 0; i < centre.length; i++) {
            atBoundary[i] = Math.abs(logs[i] - centre[i]) > FAR;
        }
        Objective forErrors = growing.size() > 2 ? cost(growing.get(growing.size() - 2), size, centre) : cost;
        return new PositiveFit(logs, minimum, atBoundary, covariance(forErrors, logs, atBoundary, size));
    }

    /** {@return the parameters} */
    public double[] values() {
        return exp(logs);
    }

    /** {@return whether the search ended on level ground} */
    public boolean converged() {
        return converged;
    }

    /** {@return whether a parameter ran towards zero or infinity and was held} */
    public boolean atBoundary(int parameter) {
        return atBoundary[parameter];
    }

    /** {@return whether the data tell every parameter that is not at the boundary} */
    public boolean identified() {
        if (covariance == null) {
            return false;
        }
        for (int i = 0; i < logs.length; i++) {
            if (Math.sqrt(covariance[i][i]) > UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    /** {@return the standard error of a parameter; NaN at the boundary or where the data do not tell it} */
    public double standardError(int parameter) {
        if (covariance == null || atBoundary[parameter]) {
            return Double.NaN;
        }
        double ofLog = Math.sqrt(covariance[parameter][parameter]);
        return ofLog > UNKNOWN ? Double.NaN : Math.exp(logs[parameter]) * ofLog;
    }

    /** {@return the standard error of a figure that follows from the parameters, by the delta method; NaN without covariance} */
    public double standardErrorOf(ToDoubleFunction<double[]> figure) {
        if (covariance == null) {
            return Double.NaN;
        }
        double[] gradient = Derivatives.gradient(point -> figure.applyAsDouble(exp(point)), logs);
        double variance = 0;
        for (int i = 0; i < logs.length; i++) {
            for (int j = 0; j < logs.length; j++) {
                variance += gradient[i] * covariance[i][j] * gradient[j];
            }
        }
        return Math.sqrt(variance);
    }

    private static Minimum bestOf(Objective cost, List<double[]> starts) {
        Minimum best = null;
        for (double[] start : starts) {
            Minimum found = NelderMead.search(cost, logs(start), FIRST_SIZE, EVALUATIONS_A_START);
            if (best == null || found.value() < best.value()) {
                best = found;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("A fit needs a start");
        }
        return best;
    }

    private static Objective cost(Objective logLikelihood, double size, double[] centre) {
        return point -> -logLikelihood.at(exp(held(point, centre))) / size;
    }

    private static double[] held(double[] point, double[] centre) {
        double[] held = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            held[i] = centre[i] + Math.clamp(point[i] - centre[i], -FARTHEST, FARTHEST);
        }
        return held;
    }

    private static double @Nullable [][] covariance(Objective cost, double[] point, boolean[] held, double size) {
        double[][] information = Derivatives.hessian(cost, point);
        for (int i = 0; i < point.length; i++) {
            for (int j = 0; j < point.length; j++) {
                boolean apart = held[i] || held[j];
                information[i][j] = apart ? (i == j ? 1 : 0) : size * information[i][j];
            }
        }
        double[][] covariance = SymmetricMatrix.inverse(information);
        for (int i = 0; covariance != null && i < point.length; i++) {
            if (held[i]) {
                covariance[i][i] = 0;
            }
        }
        return covariance;
    }

    private static double[] exp(double[] logs) {
        return Arrays.stream(logs).map(Math::exp).toArray();
    }

    private static double[] logs(double[] values) {
        return Arrays.stream(values).map(Math::log).toArray();
    }
}
