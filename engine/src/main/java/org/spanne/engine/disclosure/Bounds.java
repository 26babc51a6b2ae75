package org.spanne.engine.disclosure;

/**
 * Between which values a reader can place a figure that was withheld.
 *
 * @param lower the least it can be
 * @param upper the most it can be; infinite where nothing limits it
 */
public record Bounds(double lower, double upper) {

    /** Nothing is known, except that amounts are not negative. */
    public static final Bounds UNKNOWN = new Bounds(0, Double.POSITIVE_INFINITY);

    /**
     * Whether they are wide enough to protect a value.
     *
     * @param value the true figure
     * @param fraction how wide they have to be, as a fraction of the value; equal bounds never protect
     */
    public boolean protect(long value, double fraction) {
        return upper > lower && upper - lower >= fraction * value;
    }
}
