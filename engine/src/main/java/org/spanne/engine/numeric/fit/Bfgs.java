package org.spanne.engine.numeric.fit;

/**
 * A quasi-Newton search for the minimum of a smooth function, with gradients by central differences.
 *
 * <p>Keeps an estimate of the inverse Hessian, built from the gradients met so far, and backtracks along its Newton
 * direction until Armijo's condition holds. Converges superlinearly near a minimum with a positive definite Hessian.
 * Ends when the expected decrease of a whole step falls below 1e-13 of the value, or no shorter step gets lower; has
 * converged if the gradient there is below 1e-6 of the value. A good first metric (the inverse Hessian of a similar problem) saves most of the steps. Source: Nocedal and Wright,
 * Numerical Optimization, 2nd ed., ch. 6.
 */
public final class Bfgs {

    private static final double ARMIJO = 1e-4;
    private static final double LONGEST_STEP = 2;
    private static final double SMALL_DECREASE = 1e-13;
    private static final double FLAT = 1e-6;
    private static final int MOST_HALVINGS = 40;

    private final Objective objective;
    private final double[][] metric;
    private double[] point;
    private double value;
    private double[] gradient;

    private Bfgs(Objective objective, double[] start, double[][] metric) {
        this.objective = objective;
        this.metric = metric;
        this.point = start.clone();
        this.value = objective.at(point);
        this.gradient = Derivatives.gradient(objective, point);
    }

    /** {@return the minimum found from a start within a number of steps, without knowledge of the function's bends} */
    public static Minimum search(Objective objective, double[] start, int mostSteps) {
        double[][] unit = new double[start.length][start.length];
        for (int i = 0; i < start.length; i++) {
            unit[i][i] = 1;
        }
        return search(objective, start, unit, mostSteps);
    }

    /**
     * {@return the minimum found from a start within a number of steps}
     *
     * @param inverseHessian a first guess of it, symmetric positive definite
     */
    public static Minimum search(Objective objective, double[] start, double[][] inverseHessian, int mostSteps) {
        double[][] metric = new double[start.length][];
        for (int i = 0; i < start.length; i++) {
            metric[i] = inverseHessian[i].clone();
        }
        return new Bfgs(objective, start, metric).run(mostSteps);
    }

    private Minimum run(int mostSteps) {
        for (int step = 0; step < mostSteps; step++) {
            double[] direction = direction();
            double slope = dot(direction, gradient);
            if (!(-slope > SMALL_DECREASE * (Math.abs(value) + SMALL_DECREASE)) || !goDown(direction, slope)) {
                break;
            }
        }
        return new Minimum(point, value, isFlat());
    }

    private boolean isFlat() {
        double steepest = 0;
        for (double slope : gradient) {
            steepest = Math.max(steepest, Math.abs(slope));
        }
        return steepest <= FLAT * Math.max(1, Math.abs(value));
    }

    private double[] direction() {
        double[] direction = new double[point.length];
        double longest = 0;
        for (int i = 0; i < direction.length; i++) {
            direction[i] = -dot(metric[i], gradient);
            longest = Math.max(longest, Math.abs(direction[i]));
        }
        for (int i = 0; i < direction.length && longest > LONGEST_STEP; i++) {
            direction[i] *= LONGEST_STEP / longest;
        }
        return direction;
    }

    private boolean goDown(double[] direction, double slope) {
        double length = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            double[] there = new double[point.length];
            for (int i = 0; i < there.length; i++) {
                there[i] = point[i] + length * direction[i];
            }
            double valueThere = objective.at(there);
            if (valueThere < value && valueThere <= value + ARMIJO * length * slope) {
                moveTo(there, valueThere);
                return true;
            }
            length /= 2;
        }
        return false;
    }

    private void moveTo(double[] there, double valueThere) {
        double[] gradientThere = Derivatives.gradient(objective, there);
        double[] moved = new double[there.length];
        double[] turned = new double[there.length];
        for (int i = 0; i < there.length; i++) {
            moved[i] = there[i] - point[i];
            turned[i] = gradientThere[i] - gradient[i];
        }
        learn(moved, turned);
        point = there;
        value = valueThere;
        gradient = gradientThere;
    }

    private void learn(double[] moved, double[] turned) {
        double bend = dot(moved, turned);
        if (!(bend > 0)) {
            return;
        }
        int n = moved.length;
        double[] bent = new double[n];
        for (int i = 0; i < n; i++) {
            bent[i] = dot(metric[i], turned);
        }
        double scale = (1 + dot(turned, bent) / bend) / bend;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                metric[i][j] += scale * moved[i] * moved[j] - (bent[i] * moved[j] + moved[i] * bent[j]) / bend;
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
