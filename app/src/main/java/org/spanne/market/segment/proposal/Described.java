package org.spanne.market.segment.proposal;

import java.math.BigDecimal;
import java.util.List;
import org.spanne.engine.grouping.traits.Column;

/**
 * Customers by what can tell them apart.
 *
 * @param traits a column for each trait in which they differ, named by its field's key
 * @param revenues of the last twelve months, one for each row
 * @param customers how many there are, those beyond the sample included
 */
record Described(List<Column> traits, List<BigDecimal> revenues, long customers) {

    Described {
        traits = List.copyOf(traits);
        revenues = List.copyOf(revenues);
    }

    int rows() {
        return revenues.size();
    }
}
