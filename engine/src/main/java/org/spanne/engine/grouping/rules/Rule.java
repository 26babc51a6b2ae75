package org.spanne.engine.grouping.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who belongs to a group, in words that a person can read and change.
 *
 * @param group the group
 * @param conditions all of which must hold; none for everybody
 * @param things how many things they hold for
 * @param right how many of these are in the group
 */
public record Rule(int group, List<Condition> conditions, int things, int right) {

    public Rule {
        conditions = List.copyOf(conditions);
    }

    /** {@return whether the thing in a row is caught} */
    public boolean catches(int row) {
        return conditions.stream().allMatch(condition -> condition.holds(row));
    }

    /** {@return the conditions in words} */
    public String sentence() {
        return conditions.isEmpty()
                ? "everybody"
                : conditions.stream().map(Condition::sentence).collect(Collectors.joining(" and "));
    }
}
