package org.spanne.worktime.week;

import java.time.LocalDate;
import java.util.List;
import org.spanne.worktime.StackedBar;

/**
 * A person's own week.
 *
 * @param monday its first day
 * @param days all seven
 * @param minutes the sum of its days up to today
 * @param bar the same as a bar
 * @param likely customers the person had to do with lately, the likeliest first
 */
public record OwnWeek(
        LocalDate monday, List<OwnDay> days, OwnMinutes minutes, StackedBar bar, List<LikelyCustomer> likely) {

    public OwnWeek {
        days = List.copyOf(days);
        likely = List.copyOf(likely);
    }

    /** A customer to choose from. */
    public record LikelyCustomer(String id, String name) {}

    /** As many of them as fit beside an entry. */
    public List<LikelyCustomer> likeliest() {
        return likely.subList(0, Math.min(5, likely.size()));
    }

    /** The day after its last. */
    public LocalDate end() {
        return monday.plusDays(7);
    }

    /** How many days wait for the person's word. */
    public long open() {
        return days.stream().filter(OwnDay::isOpen).count();
    }
}
