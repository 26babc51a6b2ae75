package org.spanne.engine.buying;

/** What to know before trusting a fit. */
public enum FitFlag {
    /** Fewer than 200 buyers bought again: parameters are drawn towards common ones, and uncertain all the same. */
    FEW_REPEAT_BUYERS,
    /** A parameter runs to zero or infinity: one of the differences between buyers that the model allows is not there. */
    AT_BOUNDARY,
    /** The data do not tell the parameters apart: some have no standard error. */
    NOT_IDENTIFIED,
    /** The search did not end on level ground. */
    NOT_CONVERGED
}
