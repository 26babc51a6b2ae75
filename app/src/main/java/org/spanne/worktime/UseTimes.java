package org.spanne.worktime;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Use;

/**
 * What a group's working time went to, as far as each use may be told apart.
 *
 * @param working contracted minutes less absences
 * @param uses what may be told of each use
 * @param unexplained what may be told of the minutes that no source explains
 */
public record UseTimes(long working, Map<Use, Told> uses, Told unexplained) {

    /** Nothing at all. */
    static final UseTimes NONE = new UseTimes(0, Map.of(), Told.NOTHING);

    public UseTimes {
        uses = Map.copyOf(uses);
    }

    /**
     * Minutes of those parts of the group of which they may be told.
     *
     * @param minutes the minutes
     * @param of the working minutes of those parts
     */
    public record Told(long minutes, long of) {

        static final Told NOTHING = new Told(0, 0);

        Told plus(Told other) {
            return new Told(minutes + other.minutes, of + other.of);
        }

        /** Minutes / working minutes; not a number where nothing is told. */
        double rate() {
            return of == 0 ? Double.NaN : minutes / (double) of;
        }
    }

    UseTimes plus(UseTimes other) {
        Map<Use, Told> sum = new EnumMap<>(Use.class);
        sum.putAll(uses);
        other.uses.forEach((use, told) -> sum.merge(use, told, Told::plus));
        return new UseTimes(working + other.working, sum, unexplained.plus(other.unexplained));
    }

    /** The part of all working time that a use takes where it is told apart, 0 to 1: the least it takes. */
    public double share(Use use) {
        return minutes(use) / (double) working;
    }

    /** The part that a use takes of the working time of those of whom it is told; not a number where it is told of nobody. */
    public double rate(Use use) {
        return uses.getOrDefault(use, Told.NOTHING).rate();
    }

    /** The minutes of a use, as far as they are told apart. */
    public long minutes(Use use) {
        return uses.getOrDefault(use, Told.NOTHING).minutes();
    }

    /** The part of working time that the sources explain, 0 to 1; null where it may not be told. */
    public @Nullable Double coverage() {
        return unexplained.of() == 0 ? null : (Double) (1 - unexplained.rate());
    }

    /** Minutes of uses that are not told apart from each other. */
    public long together() {
        long told = uses.values().stream().mapToLong(Told::minutes).sum();
        return Math.max(0, working - told - unexplained.minutes());
    }

    /** The uses side by side. */
    public StackedBar bar() {
        return StackedBar.of(this);
    }
}
