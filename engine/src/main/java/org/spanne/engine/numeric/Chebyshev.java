package org.spanne.engine.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * A polynomial that stands in for a costly smooth function on an interval.
 *
 * <p>Method: interpolation in Chebyshev points of the first kind, evaluated by Clenshaw's recurrence. The error falls
 * as ρ⁻ⁿ for a function that is analytic in the ellipse with foci at the ends and the sum of semi-axes ρ times half the
 * interval; the last coefficients tell how far that went. Source: Trefethen, Approximation Theory and Approximation
 * Practice, ch. 8.
 */
public final class Chebyshev {

    private static final double NEGLIGIBLE = 1e-14;
    private static final int LAST = 3;

    private final double middle;
    private final double half;
    private final double[] coefficients;

    private Chebyshev(double middle, double half, double[] coefficients) {
        this.middle = middle;
        this.half = half;
        this.coefficients = coefficients;
    }

    /**
     * {@return the polynomial}
     *
     * @param function is evaluated once at each point
     * @param from where the interval begins
     * @param to where it ends, after its beginning
     * @param points how many, at least 4
     */
    public static Chebyshev of(DoubleUnaryOperator function, double from, double to, int points) {
        double middle = (from + to) / 2;
        double half = (to - from) / 2;
        double[] values = new double[points];
        for (int k = 0; k < points; k++) {
            values[k] = function.applyAsDouble(middle + half * Math.cos(Math.PI * (k + 0.5) / points));
        }
        double[] coefficients = new double[points];
        for (int j = 0; j < points; j++) {
            double sum = 0;
            for (int k = 0; k < points; k++) {
                sum += values[k] * Math.cos(Math.PI * j * (k + 0.5) / points);
            }
            coefficients[j] = 2 * sum / points;
        }
        coefficients[0] /= 2;
        return new Chebyshev(middle, half, coefficients);
    }

    /**
     * {@return how many points a function takes to be interpolated to rounding}
     *
     * @param sumOfAxes ρ, of the largest ellipse in which the function is analytic, above 1
     */
    public static int points(double sumOfAxes) {
        return (int) Math.ceil(-Math.log(Math.ulp(1.0)) / Math.log(sumOfAxes)) + LAST;
    }

    /** {@return whether the last coefficients are rounding beside the largest} */
    public boolean isResolved() {
        double largest = 0;
        for (double coefficient : coefficients) {
            largest = Math.max(largest, Math.abs(coefficient));
        }
        for (int i = coefficients.length - LAST; i < coefficients.length; i++) {
            if (!(Math.abs(coefficients[i]) <= NEGLIGIBLE * largest)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the polynomial at a place within the interval} */
    public double at(double place) {
        double twice = 2 * (place - middle) / half;
        double next = 0;
        double afterNext = 0;
        for (int j = coefficients.length - 1; j > 0; j--) {
            double here = coefficients[j] + twice * next - afterNext;
            afterNext = next;
            next = here;
        }
        return coefficients[0] + twice * next / 2 - afterNext;
    }
}
