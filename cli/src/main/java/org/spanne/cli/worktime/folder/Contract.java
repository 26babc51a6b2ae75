package org.spanne.cli.worktime.folder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.WorkingTime;

/**
 * What a person is paid for.
 *
 * @param unitId the person's unit
 * @param email in lower case, or null
 * @param hoursPerWeek contracted
 * @param zone whose wall clock the person works by
 * @param from first day of the contract, or null
 * @param to the day after its last, or null
 */
record Contract(
        String personId,
        String unitId,
        @Nullable String email,
        Duration hoursPerWeek,
        ZoneId zone,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The contracted hours from Monday to Friday, or over all days where five do not hold them. */
    WorkingTime workingFrom(LocalTime begin) {
        return WorkingTime.spread(zone, hoursPerWeek, days(), begin);
    }

    Duration hoursPerDay() {
        return hoursPerWeek.dividedBy(days().size());
    }

    private Set<DayOfWeek> days() {
        boolean fits = hoursPerWeek.compareTo(Duration.ofDays(WorkingTime.WORKDAYS.size())) <= 0;
        return fits ? WorkingTime.WORKDAYS : Set.of(DayOfWeek.values());
    }
}
