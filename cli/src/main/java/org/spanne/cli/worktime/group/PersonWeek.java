package org.spanne.cli.worktime.group;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import org.spanne.engine.timeuse.DayUse;
import org.spanne.engine.timeuse.Use;

/**
 * One week of one person. All figures are minutes.
 *
 * @param unitId the person's unit
 * @param monday its first day
 * @param working contracted time less absences, plus what counted after hours
 * @param customer with customers
 * @param unexplained known from nothing
 */
public record PersonWeek(
        String personId, String unitId, LocalDate monday, long working, long customer, long unexplained) {

    /** The weeks of some days of one person, without those in which nothing was to be done. */
    public static List<PersonWeek> of(String personId, String unitId, List<DayUse> days) {
        return days.stream()
                .collect(groupingBy(
                        day -> day.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        toList()))
                .entrySet()
                .stream()
                .map(week -> of(personId, unitId, week.getKey(), week.getValue()))
                .filter(week -> week.working() > 0)
                .toList();
    }

    private static PersonWeek of(String personId, String unitId, LocalDate monday, List<DayUse> days) {
        return new PersonWeek(
                personId,
                unitId,
                monday,
                days.stream().mapToLong(DayUse::workingMinutes).sum(),
                days.stream().mapToLong(day -> day.minutes(Use.CUSTOMER)).sum(),
                days.stream().mapToLong(DayUse::unexplainedMinutes).sum());
    }

    /** The same with all time unexplained that is not with customers. */
    PersonWeek withAllUnexplained() {
        return new PersonWeek(personId, unitId, monday, working, customer, working - customer);
    }
}
