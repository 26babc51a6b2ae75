package org.spanne.worktime;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.spanne.engine.disclosure.Contributions;
import org.spanne.engine.disclosure.DisclosureRules;
import org.spanne.engine.disclosure.Split;
import org.spanne.engine.timeuse.Use;
import org.spanne.worktime.UseTimes.Told;

/**
 * People whose week may be told as a whole, and how far it may be told apart: by use, by role, and the customer time of each
 * role by the customers' segments. Each cut is made within the one before, so that no two of them can be played against each other.
 *
 * @param units the units whose direct members they are
 * @param times what their working time went to
 * @param roles their customer time by role
 */
record ToldPart(Set<String> units, List<PersonWeek> people, UseTimes times, List<RolePart> roles) {

    private static final String UNEXPLAINED = "";

    /**
     * People of one role, or of several that are not told apart.
     *
     * @param role the only role among them; empty where there are several
     * @param people whose
     * @param segments minutes with customers by segment, as far as they are told apart
     */
    record RolePart(String role, List<PersonWeek> people, Map<String, Long> segments) {}

    static ToldPart of(Set<String> units, List<PersonWeek> people, DisclosureRules rules) {
        return new ToldPart(units, people, times(people, rules), roles(people, rules));
    }

    /** The rest of the working time is told along with that of customers, and must not tell anything of single people either. */
    boolean mayBeTold(DisclosureRules rules) {
        return rules.allow(ToldWeek.contributions(people, week -> Math.max(0, week.working() - week.customer())));
    }

    private static UseTimes times(List<PersonWeek> people, DisclosureRules rules) {
        long working = people.stream().mapToLong(PersonWeek::working).sum();
        Map<String, Contributions> pieces = new TreeMap<>();
        for (Use use : Use.values()) {
            if (use != Use.CUSTOMER) {
                pieces.put(use.name(), ToldWeek.contributions(people, week -> week.minutes(use)));
            }
        }
        pieces.put(UNEXPLAINED, ToldWeek.contributions(people, PersonWeek::unexplained));
        Set<String> none = pieces.keySet().stream()
                .filter(piece -> total(pieces, piece) == 0)
                .collect(toSet());
        pieces.keySet().removeAll(none);
        Set<String> told = new TreeSet<>(Split.of(pieces, rules).alone().keySet());
        told.addAll(none);
        Map<Use, Told> uses = new EnumMap<>(Use.class);
        uses.put(
                Use.CUSTOMER,
                new Told(people.stream().mapToLong(PersonWeek::customer).sum(), working));
        for (Use use : Use.values()) {
            if (told.contains(use.name())) {
                uses.put(use, new Told(total(pieces, use.name()), working));
            }
        }
        Told unexplained = told.contains(UNEXPLAINED) ? new Told(total(pieces, UNEXPLAINED), working) : Told.NOTHING;
        return new UseTimes(working, uses, unexplained);
    }

    private static long total(Map<String, Contributions> pieces, String piece) {
        return pieces.getOrDefault(piece, Contributions.NONE).total();
    }

    private static List<RolePart> roles(List<PersonWeek> people, DisclosureRules rules) {
        Map<String, List<PersonWeek>> byRole = people.stream().collect(groupingBy(PersonWeek::role));
        Map<String, Contributions> pieces = new TreeMap<>();
        byRole.forEach((role, own) -> pieces.put(role, ToldWeek.contributions(own, PersonWeek::customer)));
        Set<String> alone = Split.of(pieces, rules).alone().keySet();
        List<RolePart> parts = new ArrayList<>();
        alone.stream().sorted().forEach(role -> parts.add(part(role, byRole.getOrDefault(role, List.of()), rules)));
        List<PersonWeek> together =
                people.stream().filter(week -> !alone.contains(week.role())).toList();
        if (!together.isEmpty()) {
            parts.add(part("", together, rules));
        }
        return parts;
    }

    private static RolePart part(String role, List<PersonWeek> people, DisclosureRules rules) {
        Map<String, Map<String, Long>> bySegment = new TreeMap<>();
        for (PersonWeek week : people) {
            week.customerBySegment()
                    .forEach((segment, minutes) -> bySegment
                            .computeIfAbsent(segment, _ -> new HashMap<>())
                            .put(week.personId(), minutes));
        }
        Map<String, Contributions> pieces = new TreeMap<>();
        bySegment.forEach((segment, minutes) -> pieces.put(segment, new Contributions(minutes)));
        Map<String, Long> told = new TreeMap<>();
        Split.of(pieces, rules).alone().forEach((segment, minutes) -> told.put(segment, minutes.total()));
        return new RolePart(role, people, told);
    }
}
