package org.spanne.figure;

/**
 * A figure with the interval it lies in.
 *
 * @param value the figure
 * @param lower lower end of the 95 % interval
 * @param upper upper end of the 95 % interval
 */
public record Estimate(double value, double lower, double upper) {

    public Estimate {
        if (!(lower <= value && value <= upper)) {
            throw new IllegalArgumentException(
                    "The figure " + value + " does not lie in its interval " + lower + " to " + upper);
        }
    }
}
