package org.spanne.exchange.profile.planning;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.profile.computation.Term;
import org.spanne.exchange.profile.definition.Join;

/**
 * A look-up that is ready to run.
 *
 * @param join as the profile has it
 * @param there the keys of the other source's row, which is then part 0
 * @param here the keys looked for
 * @param where which rows of the other source take part, or null for all
 * @param kept the positions of the other source's columns that the mapping's expressions refer to
 * @param usedOnce the positions needed only while the look-up is built
 */
public record JoinPlan(
        Join join,
        List<Term> there,
        List<Term> here,
        @Nullable Term where,
        BitSet kept,
        BitSet usedOnce) {

    public JoinPlan {
        there = List.copyOf(there);
        here = List.copyOf(here);
    }
}
