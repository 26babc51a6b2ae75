package org.spanne.engine.numeric;

/**
 * The natural logarithm of Euler's gamma function for positive arguments.
 *
 * <p>Method: the argument is shifted to 12 or more by Γ(x+1) = xΓ(x), there Stirling's series with seven terms is
 * exact to the last bits of a double. Absolute error below 1e-14 for arguments up to 20, relative error below 1e-15
 * beyond. Source: NIST Digital Library of Mathematical Functions, 5.11.1.
 */
public final class LogGamma {

    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
    private static final double ENOUGH = 12;
    private static final double[] STIRLING = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156
    };

    private LogGamma() {}

    /** {@return ln Γ(x)} for any x &gt; 0; +∞ for 0 and NaN below */
    public static double of(double x) {
        if (!(x > 0)) {
            return x == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        double shifted = x;
        double product = 1;
        while (shifted < ENOUGH) {
            product *= shifted;
            shifted += 1;
        }
        return stirling(shifted) - Math.log(product);
    }

    /** {@return ln B(a, b)}, the logarithm of the beta function, for a, b &gt; 0 */
    public static double beta(double a, double b) {
        return of(a) + of(b) - of(a + b);
    }

    private static double stirling(double x) {
        double inverseSquare = 1 / (x * x);
        double series = 0;
        for (int i = STIRLING.length - 1; i >= 0; i--) {
            series = series * inverseSquare + STIRLING[i];
        }
        return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + series / x;
    }
}
