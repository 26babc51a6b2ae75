package org.spanne.market.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A segment and what makes a customer fall into it.
 *
 * @param name of the segment
 * @param all whether all conditions have to hold, or any of them
 * @param conditions at least one for the rule to catch anybody
 * @param strategy how its customers are served
 */
record Rule(String name, boolean all, List<Condition> conditions, Strategy strategy) {

    /** Versions saved before there were strategies are read without one. */
    Rule(String name, boolean all, List<Condition> conditions, @Nullable Strategy strategy) {
        this.name = name;
        this.all = all;
        this.conditions = List.copyOf(conditions);
        this.strategy = strategy == null ? Strategy.OPEN : strategy;
    }

    Rule(String name, boolean all, List<Condition> conditions) {
        this(name, all, conditions, Strategy.OPEN);
    }

    Rule with(List<Condition> others) {
        return new Rule(name, all, others, strategy);
    }
}
