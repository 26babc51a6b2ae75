package org.spanne.engine.disclosure;

import java.util.Set;

/**
 * A figure that readers see: the sum of some cells.
 *
 * @param cells the numbers of the cells, from 0
 * @param value their sum
 */
public record PublishedSum(Set<Integer> cells, long value) {

    public PublishedSum {
        cells = Set.copyOf(cells);
    }
}
