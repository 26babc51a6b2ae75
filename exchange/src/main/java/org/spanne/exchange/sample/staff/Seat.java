package org.spanne.exchange.sample.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a unit that one person after the other may hold.
 *
 * @param number from 0, over all units
 * @param unit where it is
 * @param holders in order of time, at least one
 */
public record Seat(int number, Unit unit, List<Person> holders) {

    public Seat {
        holders = List.copyOf(holders);
    }

    /** Who holds it on a day; null while it is vacant. */
    public @Nullable Person on(int day) {
        for (Person holder : holders) {
            if (holder.from() <= day && day < holder.to()) {
                return holder;
            }
        }
        return null;
    }

    /** Who held it last, or holds it still. */
    public Person last() {
        return holders.getLast();
    }
}
