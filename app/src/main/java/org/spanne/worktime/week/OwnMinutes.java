package org.spanne.worktime.week;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.DayUse;
import org.spanne.engine.timeuse.Use;
import org.spanne.worktime.StackedBar;

/**
 * Own minutes.
 *
 * @param working contracted time less absences
 * @param uses what of it is explained, by use
 */
public record OwnMinutes(int working, Map<Use, Integer> uses) {

    /** No time at all. */
    static final OwnMinutes NONE = new OwnMinutes(0, Map.of());

    public OwnMinutes {
        uses = Map.copyOf(uses);
    }

    static OwnMinutes of(DayUse day) {
        Map<Use, Integer> uses = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            uses.put(use, day.minutes(use));
        }
        return new OwnMinutes(day.workingMinutes(), uses);
    }

    OwnMinutes plus(OwnMinutes other) {
        Map<Use, Integer> sum = new EnumMap<>(Use.class);
        sum.putAll(uses);
        other.uses.forEach((use, minutes) -> sum.merge(use, minutes, Integer::sum));
        return new OwnMinutes(working + other.working, sum);
    }

    /** Minutes with customers. */
    public int customer() {
        return uses.getOrDefault(Use.CUSTOMER, 0);
    }

    /** Minutes that nothing explains. */
    public int unexplained() {
        return working - uses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The part of working time that is with customers; null where nobody works. */
    public @Nullable Double share() {
        return working == 0 ? null : (double) customer() / working;
    }

    StackedBar bar() {
        Map<Use, Double> shares = new EnumMap<>(Use.class);
        uses.forEach((use, minutes) -> shares.put(use, working == 0 ? 0 : (double) minutes / working));
        return StackedBar.of(shares);
    }
}
