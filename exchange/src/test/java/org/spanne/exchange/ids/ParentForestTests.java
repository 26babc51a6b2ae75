package org.spanne.exchange.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ParentForestTests {

    private final RowIds rows = new RowIds();
    private final ParentForest forest = new ParentForest(rows);

    @Test
    void aChainThatEndsIsSoundInWhateverOrderItComes() {
        forest.add(3, 2);
        forest.add(2, 1);
        forest.add(1, 0);
        forest.resolve();

        assertThat(forest.sound(1) && forest.sound(2) && forest.sound(3)).isTrue();
    }

    @Test
    void aStoredParentEndsAChain() {
        rows.addStored(9);
        forest.add(1, 9);
        forest.resolve();

        assertThat(forest.sound(1)).isTrue();
    }

    @Test
    void allOnACycleAreCyclicAndThoseBelowItRejected() {
        forest.add(1, 2);
        forest.add(2, 3);
        forest.add(3, 1);
        forest.add(4, 1);
        forest.resolve();

        assertThat(forest.cyclic(1) && forest.cyclic(2) && forest.cyclic(3)).isTrue();
        assertThat(forest.cyclic(4)).isFalse();
        assertThat(rows.rejected(4)).isTrue();
        assertThat(forest.sound(4)).isFalse();
    }

    @Test
    void aRowThatClosesACycleThroughStoredRowsIsCyclic() {
        rows.addStored(8);
        rows.addStored(9);
        forest.add(9, 8);
        forest.add(1, 9);
        forest.add(2, 8);
        forest.addStored(8, 9);
        forest.addStored(9, 7);
        forest.resolve();

        assertThat(forest.cyclic(9)).isTrue();
        assertThat(forest.sound(1) || forest.sound(2)).isFalse();
        assertThat(rows.rejected(8)).as("stored rows stay").isFalse();
    }

    /** Checked against walking up from each row on its own. */
    @Property
    void findsTheSameAsWalkingUpFromEveryRow(@ForAll @Size(max = 30) int @IntRange(max = 31) [] parents) {
        RowIds stored = new RowIds();
        ParentForest built = new ParentForest(stored);
        Map<Integer, Integer> parentOf = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            parentOf.put(i + 1, parents[i]);
            built.add(i + 1L, parents[i]);
        }
        built.resolve();
        parentOf.keySet().forEach(id -> {
            assertThat(built.sound(id)).isEqualTo(endsWell(id, parentOf));
            assertThat(built.cyclic(id)).isEqualTo(comesBack(id, parentOf));
            assertThat(stored.rejected(id)).isEqualTo(!endsWell(id, parentOf));
        });
    }

    private static boolean endsWell(int start, Map<Integer, Integer> parentOf) {
        Set<Integer> seen = new HashSet<>();
        int at = start;
        while (at != 0) {
            if (!seen.add(at) || !parentOf.containsKey(at)) {
                return false;
            }
            at = parentOf.get(at);
        }
        return true;
    }

    private static boolean comesBack(int start, Map<Integer, Integer> parentOf) {
        int at = parentOf.getOrDefault(start, 0);
        for (int steps = 0; steps <= parentOf.size() && at != start; steps++) {
            at = parentOf.getOrDefault(at, 0);
        }
        return at == start;
    }
}
