package org.spanne.engine.grouping.traits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Traits of people, such as the contacts of a customer, told of the things that they belong to: only where enough people
 * are behind it. Below that the thing's trait is unknown, so that no rule points at one person.
 */
public final class TraitsOfPeople {

    private final int things;
    private final int[] thing;
    private final int enough;

    /**
     * @param things how many things there are
     * @param thing by person, the row of the thing that the person belongs to
     * @param enough how many people with a known trait a thing must have for it to be told
     * @throws IllegalArgumentException if a person belongs to no thing, or one person would be enough
     */
    public TraitsOfPeople(int things, int[] thing, int enough) {
        if (enough < 2 || Arrays.stream(thing).anyMatch(row -> row < 0 || row >= things)) {
            throw new IllegalArgumentException(
                    "People must belong to one of %d things, of whom at least 2 are told together, not %d"
                            .formatted(things, enough));
        }
        this.things = things;
        this.thing = thing.clone();
        this.enough = enough;
    }

    /**
     * {@return the share of a thing's people who have a category, of those whose category is known}
     *
     * @param trait by person
     */
    public NumberColumn share(String name, CategoryColumn trait, String category) {
        int[][] count = count(trait);
        int level = trait.levels().indexOf(category);
        double[] share = new double[things];
        for (int row = 0; row < things; row++) {
            int known = Arrays.stream(count[row]).sum();
            share[row] = known < enough ? Double.NaN : level < 0 ? 0 : (double) count[row][level] / known;
        }
        return new NumberColumn(name, share);
    }

    /**
     * {@return the category that most of a thing's people have; at a tie the one that comes first among the trait's}
     *
     * @param trait by person
     */
    public CategoryColumn commonest(String name, CategoryColumn trait) {
        int[][] count = count(trait);
        List<@Nullable String> commonest = new ArrayList<>(things);
        for (int[] ofThing : count) {
            commonest.add(
                    Arrays.stream(ofThing).sum() < enough
                            ? null
                            : trait.levels().get(largest(ofThing)));
        }
        return new CategoryColumn(name, commonest);
    }

    /** How many of each thing's people have each category. */
    private int[][] count(CategoryColumn trait) {
        if (trait.rows() != thing.length) {
            throw new IllegalArgumentException(
                    "Column %s has %d people instead of %d".formatted(trait.name(), trait.rows(), thing.length));
        }
        int[][] count = new int[things][trait.levels().size()];
        for (int person = 0; person < thing.length; person++) {
            if (trait.level(person) != CategoryColumn.UNKNOWN) {
                count[thing[person]][trait.level(person)]++;
            }
        }
        return count;
    }

    private static int largest(int[] counts) {
        int largest = 0;
        for (int level = 1; level < counts.length; level++) {
            largest = counts[level] > counts[largest] ? level : largest;
        }
        return largest;
    }
}
