package org.spanne.engine.disclosure;

/** Tells figures that would give single contributors away. */
public sealed interface SafetyRule {

    /** Whether a figure made of these contributions must not be shown. */
    boolean isSensitive(Contributions contributions);

    /**
     * Fewer than k contribute.
     *
     * @param k the least number of contributors, at least 5
     */
    record Threshold(int k) implements SafetyRule {

        /** What no agreement may go below. */
        public static final int LEAST = 5;

        public Threshold {
            if (k < LEAST) {
                throw new IllegalArgumentException(
                        "A reporting threshold of " + k + " is below the least one, " + LEAST);
            }
        }

        @Override
        public boolean isSensitive(Contributions contributions) {
            return contributions.count() < k;
        }
    }

    /**
     * The (n, k) rule: the n largest contributors make up more than k percent.
     *
     * @param n how many contributors are added up, from 1
     * @param percent the most they may make up of the figure
     */
    record Dominance(int n, double percent) implements SafetyRule {

        public Dominance {
            if (n < 1 || !(percent > 0 && percent < 100)) {
                throw new IllegalArgumentException(
                        "No dominance rule has n = " + n + " and k = " + percent + " percent");
            }
        }

        @Override
        public boolean isSensitive(Contributions contributions) {
            return 100.0 * contributions.largest(n) > percent * contributions.total();
        }
    }

    /**
     * The p % rule: the second largest contributor, knowing its own amount, can estimate the largest to within p percent; and
     * its limit, a figure of zero, which tells everybody's amount to everybody.
     *
     * @param percent how close no estimate may come
     */
    record Estimate(double percent) implements SafetyRule {

        public Estimate {
            if (!(percent > 0 && percent <= 100)) {
                throw new IllegalArgumentException("No p % rule has p = " + percent);
            }
        }

        @Override
        public boolean isSensitive(Contributions contributions) {
            long rest = contributions.total() - contributions.largest(2);
            return contributions.total() == 0 || 100.0 * rest < percent * contributions.largest(1);
        }
    }
}
