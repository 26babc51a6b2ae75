package org.spanne.engine.grouping;

import java.util.random.RandomGenerator;
import org.spanne.engine.grouping.traits.MixedTable;

/** How groups are found. */
public enum GroupingMethod {
    /** Around a typical thing that need not exist: see {@link Prototypes}. */
    PROTOTYPES {
        @Override
        Groups find(MixedTable table, int[] rows, int groups, RandomGenerator random) {
            return Prototypes.find(table, rows, groups, random);
        }
    },
    /** Around one of the things: see {@link Medoids}. */
    MEDOIDS {
        @Override
        Groups find(MixedTable table, int[] rows, int groups, RandomGenerator random) {
            return Medoids.find(table, rows, groups, random);
        }
    };

    /**
     * Groups the things in some rows, repeated ones counting as often as they stand there; every row of the table can then
     * be asked for its group.
     */
    abstract Groups find(MixedTable table, int[] rows, int groups, RandomGenerator random);
}
