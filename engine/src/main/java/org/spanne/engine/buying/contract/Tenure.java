package org.spanne.engine.buying.contract;

/**
 * How long a contract has lasted.
 *
 * @param seenFrom how many renewals it had to reach before it could be seen at all; 0 where all contracts are seen
 * @param renewals how often it was renewed, that is how many payments followed the first
 * @param ended whether it is known to have ended after the last of them; else it goes on and is known up to now only
 */
public record Tenure(int seenFrom, int renewals, boolean ended) {

    /** @throws IllegalArgumentException if a number is negative, or the contract cannot have been seen */
    public Tenure {
        if (seenFrom < 0 || renewals < seenFrom) {
            throw new IllegalArgumentException(
                    "A contract renewed %d times cannot be seen from renewal %d on".formatted(renewals, seenFrom));
        }
    }
}
