package org.spanne.engine.numeric;

/** Sums and differences of numbers that are known by their logarithms only. */
public final class Logs {

    private Logs() {}

    /** {@return ln(eᵃ + eᵇ)} without overflow; −∞ stands for a summand of zero */
    public static double sum(double a, double b) {
        double larger = Math.max(a, b);
        return larger == Double.NEGATIVE_INFINITY ? larger : larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
    }

    /** {@return ln(eᵃ − eᵇ)}; −∞ where b has reached a, so that rounding never asks for the logarithm of less than zero */
    public static double difference(double a, double b) {
        return b >= a ? Double.NEGATIVE_INFINITY : a + Math.log(-Math.expm1(b - a));
    }

    /** {@return 1 / (1 + eᵃ)}, the share that is left beside odds of eᵃ */
    public static double shareBeside(double a) {
        return a > 0 ? Math.exp(-a) / (1 + Math.exp(-a)) : 1 / (1 + Math.exp(a));
    }

    /** {@return (eᵃᵇ − 1) / a} with its limit b at a = 0 */
    public static double expm1Over(double a, double b) {
        return a == 0 ? b : Math.expm1(a * b) / a;
    }
}
