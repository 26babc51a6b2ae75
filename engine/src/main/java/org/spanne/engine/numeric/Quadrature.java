package org.spanne.engine.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * Integrals of smooth functions over an interval by Gauss–Legendre's rule with 20 points in each of several panels.
 *
 * <p>Exact to rounding where the function is smooth at the scale of a panel. All weights are positive, so a
 * non-negative function never has a negative integral. Source: Abramowitz and Stegun, Handbook of Mathematical
 * Functions, 25.4.30; nodes by Newton's method on the Legendre polynomial.
 */
public final class Quadrature {

    private static final int POINTS = 20;
    private static final double[] NODES = new double[POINTS];
    private static final double[] WEIGHTS = new double[POINTS];

    static {
        for (int i = 0; i < POINTS; i++) {
            placeNode(i);
        }
    }

    private Quadrature() {}

    /**
     * {@return the integral of a function from one end to the other}
     *
     * @param function smooth inside each panel
     * @param panels into how many equal parts the interval is cut, at least 1
     */
    public static double integral(DoubleUnaryOperator function, double from, double to, int panels) {
        double half = (to - from) / (2 * panels);
        double sum = 0;
        for (int panel = 0; panel < panels; panel++) {
            double middle = from + (2 * panel + 1) * half;
            for (int i = 0; i < POINTS; i++) {
                sum += WEIGHTS[i] * function.applyAsDouble(middle + half * NODES[i]);
            }
        }
        return sum * half;
    }

    private static void placeNode(int i) {
        double node = Math.cos(Math.PI * (i + 0.75) / (POINTS + 0.5));
        double slope = 0;
        for (int round = 0; round < 8; round++) {
            double previous = 1;
            double current = node;
            for (int n = 2; n <= POINTS; n++) {
                double next = ((2 * n - 1) * node * current - (n - 1) * previous) / n;
                previous = current;
                current = next;
            }
            slope = POINTS * (node * current - previous) / (node * node - 1);
            node -= current / slope;
        }
        NODES[i] = node;
        WEIGHTS[i] = 2 / ((1 - node * node) * slope * slope);
    }
}
