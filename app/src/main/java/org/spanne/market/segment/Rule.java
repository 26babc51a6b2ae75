package org.spanne.market.segment;

import java.util.List;

/**
 * A segment and what makes a customer fall into it.
 *
 * @param name of the segment
 * @param all whether all conditions have to hold, or any of them
 * @param conditions at least one for the rule to catch anybody
 */
record Rule(String name, boolean all, List<Condition> conditions) {

    Rule {
        conditions = List.copyOf(conditions);
    }
}
