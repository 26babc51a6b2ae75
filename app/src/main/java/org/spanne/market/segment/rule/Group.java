package org.spanne.market.segment.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Terms of which all, any or none have to hold.
 *
 * @param join how many
 * @param terms at least one that can be read for the group to count
 */
public record Group(Join join, List<Term> terms) implements Term {

    /** How many groups may stand within each other, that of the rule included. */
    public static final int DEEPEST = 4;

    public Group {
        terms = List.copyOf(terms);
    }

    /** How many of a group's terms have to hold. */
    public enum Join {
        ALL,
        ANY,
        NONE
    }

    public static Group all(Term... terms) {
        return new Group(Join.ALL, List.of(terms));
    }

    public static Group any(Term... terms) {
        return new Group(Join.ANY, List.of(terms));
    }

    public static Group none(Term... terms) {
        return new Group(Join.NONE, List.of(terms));
    }

    /** With one more term at the end. */
    public Group with(Term term) {
        List<Term> changed = new ArrayList<>(terms);
        changed.add(term);
        return new Group(join, changed);
    }

    /** With another term in a place. */
    public Group with(int place, Term term) {
        List<Term> changed = new ArrayList<>(terms);
        changed.set(place, term);
        return new Group(join, changed);
    }

    /** Without the term in a place. */
    public Group without(int place) {
        List<Term> changed = new ArrayList<>(terms);
        changed.remove(place);
        return new Group(join, changed);
    }
}
