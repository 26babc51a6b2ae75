package org.spanne.exchange.sample.catalogue;

import java.util.List;

/**
 * A bundle of modules for some segments.
 *
 * @param id its id
 * @param name its name
 * @param group the product group it belongs to
 * @param segments industries it is made for
 * @param parts what it consists of
 * @param firstYear the year of the history in which it appears, 1 where it is older
 * @param lastYear the year in which it is sold last; {@link Integer#MAX_VALUE} where it still is
 */
record Offer(
        String id, String name, String group, List<String> segments, List<Part> parts, int firstYear, int lastYear) {

    Offer {
        segments = List.copyOf(segments);
        parts = List.copyOf(parts);
    }

    /**
     * A module in an offer.
     *
     * @param module which
     * @param quantity how many in one bundle
     * @param options the group of alternatives it is one of; empty where it stands for itself
     * @param isDefault whether it is delivered if nothing else is said
     */
    record Part(Module module, int quantity, String options, boolean isDefault) {}

    /** What one bundle costs as it is, in cents: its parts less a discount of five percent. */
    long price() {
        long parts = standard().stream()
                .mapToLong(part -> part.module().price() * part.quantity())
                .sum();
        return parts * 95 / 100;
    }

    /** The parts delivered if nothing else is said. */
    List<Part> standard() {
        return parts.stream().filter(Part::isDefault).toList();
    }

    /** The parts that may be chosen instead or on top. */
    List<Part> options() {
        return parts.stream().filter(part -> !part.isDefault()).toList();
    }

    boolean soldIn(int year) {
        return firstYear <= year && year <= lastYear;
    }
}
