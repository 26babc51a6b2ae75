package org.spanne.worktime;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Cause;

/**
 * One person's week as it is told. Nothing outside this package sees it.
 *
 * @param unitId the person's unit
 * @param personId who
 * @param role the person's role
 * @param week its Monday
 * @param working minutes contracted less absences
 * @param minutes by use
 * @param causes minutes of internal work by what caused it, as far as entries tell
 * @param segments minutes with customers by their segment; under the empty name those of none
 */
record PersonWeek(
        String unitId,
        String personId,
        String role,
        LocalDate week,
        long working,
        Map<Use, Long> minutes,
        Map<Cause, Long> causes,
        Map<String, Long> segments) {

    PersonWeek {
        minutes = Map.copyOf(minutes);
        causes = Map.copyOf(causes);
        segments = Map.copyOf(segments);
    }

    long customer() {
        return minutes(Use.CUSTOMER);
    }

    long minutes(Use use) {
        return minutes.getOrDefault(use, 0L);
    }

    /** What no use explains. */
    long unexplained() {
        return Math.max(
                0,
                working - minutes.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Minutes with customers by segment, those whose customer is not known under the empty name, so that they add up. */
    Map<String, Long> customerBySegment() {
        Map<String, Long> all = new HashMap<>(segments);
        long known = segments.values().stream().mapToLong(Long::longValue).sum();
        all.merge("", customer() - known, Long::sum);
        all.values().removeIf(segmentMinutes -> segmentMinutes <= 0);
        return all;
    }

    /** By how many minutes of anything this week differs from another of the same person; 0 where it is the same. */
    long differenceFrom(PersonWeek other) {
        boolean moved = !unitId.equals(other.unitId) || !role.equals(other.role);
        return moved
                ? working + other.working + 1
                : Math.abs(working - other.working)
                        + difference(minutes, other.minutes)
                        + difference(causes, other.causes)
                        + difference(segments, other.segments);
    }

    private static <K> long difference(Map<K, Long> one, Map<K, Long> other) {
        Map<K, Long> differences = new HashMap<>(one);
        other.forEach((key, minutes) -> differences.merge(key, -minutes, Long::sum));
        return differences.values().stream().mapToLong(Math::abs).sum();
    }
}
