package org.spanne.engine.timeuse.classification;

import org.spanne.engine.timeuse.classification.Verdict.Mixed;

/** How a meeting counts in which customers and others who are not of the own house take part. */
public enum MixedRule {
    /** In full as time with the customer. */
    IN_FULL,
    /** By the customers' part of all outsiders that are named; the rest of its minutes, its end, is with others. */
    BY_SHARE,
    /** In full, unless the agent was merely invited as optional: then it is with others. */
    UNLESS_OPTIONAL;

    /**
     * What part of a meeting counts as time with the customer.
     *
     * @param customers how many of a customer are named, from 1
     * @param others how many of neither a customer nor the own house are named, from 1
     * @param isOptional whether the agent was invited as optional
     */
    Mixed applied(int customers, int others, boolean isOptional) {
        return new Mixed(
                this,
                switch (this) {
                    case IN_FULL -> 1;
                    case BY_SHARE -> (double) customers / (customers + others);
                    case UNLESS_OPTIONAL -> isOptional ? 0 : 1;
                });
    }
}
