package org.spanne.market.segment.rule;

import org.jspecify.annotations.Nullable;

/**
 * A segment and what makes a customer fall into it.
 *
 * @param name of the segment
 * @param when what has to hold
 * @param strategy how its customers are served
 */
public record Rule(String name, Group when, Strategy strategy) {

    /** Versions saved before there were strategies are read without one. */
    public Rule(String name, Group when, @Nullable Strategy strategy) {
        this.name = name;
        this.when = when;
        this.strategy = strategy == null ? Strategy.OPEN : strategy;
    }

    public Rule(String name, Group when) {
        this(name, when, Strategy.OPEN);
    }

    public Rule with(Group other) {
        return new Rule(name, other, strategy);
    }
}
