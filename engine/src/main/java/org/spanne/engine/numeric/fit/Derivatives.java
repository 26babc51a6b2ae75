package org.spanne.engine.numeric.fit;

/**
 * First and second derivatives of an objective by central differences.
 *
 * <p>Steps are the usual compromise between rounding and truncation, ∛ε for the gradient and ⁴√ε for the Hessian,
 * times the size of the variable where that is above one: some ten correct digits of a gradient and seven of a
 * Hessian, for objectives that are themselves exact to rounding. Cost: 2n and 2n² + 1 evaluations.
 */
public final class Derivatives {

    private static final double GRADIENT_STEP = Math.cbrt(Math.ulp(1.0));
    private static final double HESSIAN_STEP = Math.sqrt(Math.sqrt(Math.ulp(1.0)));

    private Derivatives() {}

    /** {@return the first derivatives at a point} */
    public static double[] gradient(Objective objective, double[] point) {
        double[] gradient = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            double step = step(GRADIENT_STEP, point[i]);
            gradient[i] = (at(objective, point, i, step, i, 0) - at(objective, point, i, -step, i, 0)) / (2 * step);
        }
        return gradient;
    }

    /** {@return the matrix of second derivatives at a point} */
    public static double[][] hessian(Objective objective, double[] point) {
        int n = point.length;
        double[][] hessian = new double[n][n];
        double middle = objective.at(point);
        for (int i = 0; i < n; i++) {
            double stepI = step(HESSIAN_STEP, point[i]);
            double bend = at(objective, point, i, stepI, i, 0) - 2 * middle + at(objective, point, i, -stepI, i, 0);
            hessian[i][i] = bend / (stepI * stepI);
            for (int j = 0; j < i; j++) {
                double stepJ = step(HESSIAN_STEP, point[j]);
                double twist = at(objective, point, i, stepI, j, stepJ)
                        - at(objective, point, i, stepI, j, -stepJ)
                        - at(objective, point, i, -stepI, j, stepJ)
                        + at(objective, point, i, -stepI, j, -stepJ);
                hessian[i][j] = twist / (4 * stepI * stepJ);
                hessian[j][i] = hessian[i][j];
            }
        }
        return hessian;
    }

    private static double step(double relative, double at) {
        return relative * Math.max(1, Math.abs(at));
    }

    private static double at(Objective objective, double[] point, int i, double stepI, int j, double stepJ) {
        double[] moved = point.clone();
        moved[i] += stepI;
        moved[j] += stepJ;
        return objective.at(moved);
    }
}
