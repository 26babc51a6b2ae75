package org.spanne.engine.disclosure;

import java.util.Set;

/** What may be shown of one group. */
public sealed interface Showing {

    /**
     * A figure may be shown.
     *
     * @param covered the groups whose direct members are in it; others of its subtree are left out so that no group
     *     without a figure can be computed
     * @param contributors how many people are in it
     * @param outOf how many people the subtree has
     */
    record Shown(Set<String> covered, int contributors, int outOf) implements Showing {

        public Shown {
            covered = Set.copyOf(covered);
        }
    }

    /**
     * No figure may be shown.
     *
     * @param because the rule that its members fail
     */
    record Withheld(SafetyRule because) implements Showing {}
}
