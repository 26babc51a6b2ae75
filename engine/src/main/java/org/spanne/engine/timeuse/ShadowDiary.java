package org.spanne.engine.timeuse;

/**
 * What a check by observation found: at random moments of working time somebody noted whether it was with customers.
 *
 * @param moments how many were noted, at least 1
 * @param withCustomers in how many of them it was
 */
public record ShadowDiary(long moments, long withCustomers) {

    private static final double Z_95 = 1.959963984540054;

    /** @throws IllegalArgumentException if there is no moment, or more with customers than in all */
    public ShadowDiary {
        if (moments < 1 || withCustomers < 0 || withCustomers > moments) {
            throw new IllegalArgumentException(
                    "%d of %d moments with customers cannot be. Maybe the numbers were swapped."
                            .formatted(withCustomers, moments));
        }
    }

    /**
     * A share with its interval of 95 %, or a difference of two, in parts of 1.
     *
     * @param value the estimate
     */
    public record Found(double value, double lower, double upper) {}

    /** The share with Wilson's interval, which keeps its level near 0 and 1 too. */
    public Found share() {
        double share = (double) withCustomers / moments;
        double spread = Z_95 * Z_95 / moments;
        double centre = (share + spread / 2) / (1 + spread);
        double half = Z_95 / (1 + spread) * Math.sqrt(share * (1 - share) / moments + spread / (4.0 * moments));
        return new Found(share, Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /**
     * By how much the diary's share is above a measured one: the two do not contradict each other where the interval holds 0.
     * Method of variance estimates recovery; Zou and Donner, Statistics in Medicine 27 (2008).
     */
    public Found above(Found measured) {
        Found own = share();
        double value = own.value - measured.value;
        return new Found(
                value,
                value - Math.hypot(own.value - own.lower, measured.upper - measured.value),
                value + Math.hypot(own.upper - own.value, measured.value - measured.lower));
    }
}
