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
        double[] sum = new double[1];
        nodes(from, to, panels, (place, weight) -> sum[0] += weight * function.applyAsDouble(place));
        return sum[0];
    }

    /** What is done at a node: the value there, times the weight, is its part of an integral. */
    @FunctionalInterface
    public interface Node {
        /** Treats a node. */
        void at(double place, double weight);
    }

    /** Visits the nodes of the rule, for integrals of several functions at once; see {@link #integral}. */
    public static void nodes(double from, double to, int panels, Node node) {
        double half = (to - from) / (2 * panels);
        for (int panel = 0; panel < panels; panel++) {
            double middle = from + (2 * panel + 1) * half;
            for (int i = 0; i < POINTS; i++) {
                node.at(middle + half * NODES[i], half * WEIGHTS[i]);
            }
        }
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
