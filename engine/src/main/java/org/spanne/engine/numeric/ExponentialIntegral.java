package org.spanne.engine.numeric;

/**
 * The scaled exponential integral eᶻEₛ(z) = ∫₀^∞ e^(−zu) (1+u)^(−s) du of any real order.
 *
 * <p>It is Tricomi's function Ψ(1, 2−s; z) = zˢ⁻¹eᶻΓ(1−s, z), without the overflow of those factors. Method: the
 * continued fraction (Steed's algorithm) where it converges within a few hundred steps, quadrature over ln(1+u)
 * otherwise. Source: NIST Digital Library of Mathematical Functions, 8.19.17.
 */
public final class ExponentialIntegral {

    private static final double LARGE_ENOUGH = 0.5;
    private static final double STEEP_ENOUGH = 20;
    private static final double EXPONENT_OF_NOTHING = 45;
    private static final int PANELS_A_UNIT = 2;
    private static final double NEGLIGIBLE = 1e-17;

    private ExponentialIntegral() {}

    /**
     * {@return eᶻEₛ(z)}
     *
     * @param order s, any
     * @param z positive
     */
    public static double scaled(double order, double z) {
        return z >= LARGE_ENOUGH || order >= STEEP_ENOUGH ? byFraction(order, z) : byQuadrature(order, z);
    }

    private static double byFraction(double order, double z) {
        double t = z + order;
        double inverse = 1 / t;
        double step = inverse;
        double sum = step;
        for (int n = 1; Math.abs(step) > NEGLIGIBLE * Math.abs(sum); n++) {
            t += 2;
            inverse = 1 / (t - n * (order - 1 + n) * inverse);
            step *= t * inverse - 1;
            sum += step;
        }
        return sum;
    }

    private static double byQuadrature(double order, double z) {
        double end = Math.log1p(EXPONENT_OF_NOTHING / z);
        int panels = (int) Math.ceil(PANELS_A_UNIT * end);
        return Quadrature.integral(v -> Math.exp((1 - order) * v - z * Math.expm1(v)), 0, end, panels);
    }
}
