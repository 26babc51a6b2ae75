package org.spanne.engine.numeric.fit;

/** A function of several variables that is to be made small; infinite where it is not defined. */
@FunctionalInterface
public interface Objective {

    /** {@return the value at a point, which the function must not keep or change} */
    double at(double[] point);
}
