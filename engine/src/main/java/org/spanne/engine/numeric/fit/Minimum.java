package org.spanne.engine.numeric.fit;

import java.util.Arrays;

/** Where a search ended. */
public final class Minimum {

    private final double[] point;
    private final double value;
    private final boolean converged;

    Minimum(double[] point, double value, boolean converged) {
        this.point = point;
        this.value = value;
        this.converged = converged;
    }

    /** {@return the point with the smallest value that was found} */
    public double[] point() {
        return point.clone();
    }

    /** {@return the value there} */
    public double value() {
        return value;
    }

    /** {@return whether the search met its own criterion, rather than its limit} */
    public boolean converged() {
        return converged;
    }

    @Override
    public String toString() {
        return (converged ? "" : "not converged, ") + value + " at " + Arrays.toString(point);
    }
}
