package org.spanne.cli.worktime;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spanne.cli.worktime.group.Figures;
import org.spanne.engine.timeuse.DayUse;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Parties;

/**
 * What one day of one person went to.
 *
 * @param personId who
 * @param day by the person's own wall clock
 * @param figures customer time in working time
 * @param afterHoursMinutes what counted outside contracted hours; part of the working minutes
 * @param tentativeMinutes how many counted minutes come from entries only tentatively accepted
 * @param minutes by category; with the unexplained ones they add up to the working minutes
 * @param customers minutes that belong to single customers
 */
record PersonDay(
        String personId,
        LocalDate day,
        @JsonUnwrapped Figures figures,
        int afterHoursMinutes,
        int tentativeMinutes,
        Map<String, Long> minutes,
        List<CustomerMinutes> customers) {

    /**
     * Minutes of one customer.
     *
     * @param category what they went to
     */
    record CustomerMinutes(String customerId, String category, int minutes) {}

    static PersonDay of(String personId, DayUse use, Parties parties) {
        return new PersonDay(
                personId,
                use.day(),
                Figures.of(use.workingMinutes(), use.minutes(Use.CUSTOMER), use.unexplainedMinutes()),
                use.afterHoursMinutes(),
                use.tentativeMinutes(),
                categories(List.of(use)),
                use.parties().stream()
                        .map(party ->
                                new CustomerMinutes(parties.id(party.party()), category(party.use()), party.minutes()))
                        .toList());
    }

    /** The minutes of some days by category, the unexplained ones last. */
    static Map<String, Long> categories(List<DayUse> days) {
        Map<String, Long> minutes = new LinkedHashMap<>();
        for (Use use : Use.values()) {
            minutes.put(
                    category(use),
                    days.stream().mapToLong(day -> day.minutes(use)).sum());
        }
        minutes.put(
                "unexplained",
                days.stream().mapToLong(DayUse::unexplainedMinutes).sum());
        return minutes;
    }

    /** The name of a use in files and results. */
    static String category(Use use) {
        return use.name().toLowerCase(Locale.ROOT);
    }
}
