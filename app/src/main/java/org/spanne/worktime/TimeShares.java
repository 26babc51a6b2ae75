package org.spanne.worktime;

import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.company.Unit;
import org.spanne.company.UnitKind;
import org.spanne.company.Units;
import org.spanne.engine.disclosure.DisclosureRules;
import org.spanne.figure.Period;
import org.spanne.worktime.GroupTime.Withheld;
import org.spanne.worktime.Looks.Report;
import org.spanne.worktime.agreement.Agreement;
import org.spanne.worktime.agreement.Agreements;
import org.springframework.stereotype.Service;

/**
 * The one door through which figures of working time leave. Whoever wants any takes a look, which asks the works agreement
 * in force and is written down. Figures are made for a fixed hierarchy, the units of the frontline, and for whole weeks, the
 * same for everybody who looks; who may see fewer units sees fewer of the same figures. Each week is decided by itself, and a
 * longer period is the sum of what its weeks show: whatever figures are subtracted, what is left is again a sum over groups
 * that may be shown.
 */
@Service
public class TimeShares {

    private final Ledger ledger;
    private final Units units;
    private final Agreements agreements;
    private final Looks looks;
    private final Snapshots snapshots;
    private final Map<Period, Known> known = new ConcurrentHashMap<>();

    TimeShares(Ledger ledger, Units units, Agreements agreements, Looks looks, Snapshots snapshots) {
        this.ledger = ledger;
        this.units = units;
        this.agreements = agreements;
        this.looks = looks;
        this.snapshots = snapshots;
    }

    /** The days on which anything was measured; nothing before the first import of activities and without an agreement. */
    public Optional<Period> measured() {
        return ledger.extent().map(Ledger.Extent::days);
    }

    /** The version of the decision table by which entries count, as they were measured. */
    public Optional<Integer> tableVersion() {
        return ledger.tableVersion();
    }

    /** The units whose working time is told: those of the frontline. */
    public List<Unit> teams() {
        return units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.FRONTLINE)
                .toList();
    }

    /**
     * Somebody's look at a report. It is written down if anything may be shown at all.
     *
     * @param unitId the unit the report is about; empty for the whole frontline
     * @param period the weeks it is about
     */
    public TimeLook look(Report report, String unitId, Period period, Rights rights) {
        Agreement agreement = agreements.inForce().orElse(null);
        Ledger.Extent extent = ledger.extent().orElse(null);
        Withheld closed = closed(agreement, extent, rights);
        if (agreement == null || closed != Withheld.NOT) {
            return new TimeLook(this, agreement, 0, closed);
        }
        looks.write(report, unitId, period, agreement.version(), rights);
        return new TimeLook(this, agreement, extent == null ? 0 : extent.version(), Withheld.NOT);
    }

    private Withheld closed(@Nullable Agreement agreement, Ledger.@Nullable Extent extent, Rights rights) {
        if (agreement == null) {
            return Withheld.NO_AGREEMENT;
        }
        if (rights.roles().stream().noneMatch(agreement.terms().viewers()::contains)) {
            return Withheld.NOT_FOR_THIS_ROLE;
        }
        if (extent == null) {
            return ledger.measuredBy().orElse(agreement.version()) == agreement.version()
                    ? Withheld.NO_DATA
                    : Withheld.BEING_MEASURED;
        }
        return extent.agreement() == agreement.version() ? Withheld.NOT : Withheld.BEING_MEASURED;
    }

    /** What a look tells of a unit. */
    GroupTime group(String unitId, Period period, Agreement agreement, long version) {
        Known now = known(period, agreement, version);
        return now.groups().computeIfAbsent(unitId, unit -> {
            GroupTime group = GroupFigures.of(unit, now.weeks());
            return group.people() == 0 && now.elsewhere().contains(unit)
                    ? GroupTime.withheld(unit, 0, Withheld.NOT_COVERED)
                    : group;
        });
    }

    /** What a look tells of the causes of a unit's internal work. */
    List<CauseTime> causes(String unitId, Period period, Agreement agreement, long version) {
        Known now = known(period, agreement, version);
        return now.causes().computeIfAbsent(unitId, unit -> GroupFigures.causes(unit, now.weeks(), rules(agreement)));
    }

    /** What a look tells of the roles in a unit. */
    List<RoleTime> roles(String unitId, Period period, Agreement agreement, long version) {
        return GroupFigures.roles(unitId, known(period, agreement, version).weeks());
    }

    /** What a look tells of the segments that a unit's time with customers goes to. */
    List<SegmentTime> segments(String unitId, Period period, Agreement agreement, long version) {
        return GroupFigures.segments(unitId, known(period, agreement, version).weeks());
    }

    private static DisclosureRules rules(Agreement agreement) {
        return DisclosureRules.standard(agreement.terms().threshold());
    }

    private Known known(Period period, Agreement agreement, long version) {
        if (period.from().getDayOfWeek() != DayOfWeek.MONDAY || period.days() % 7 != 0) {
            throw new IllegalArgumentException("Working time is told for whole weeks from Monday, not for " + period);
        }
        Known before = known.get(period);
        if (before != null && before.version() == version) {
            return before;
        }
        Known now = read(version, period, agreement);
        known.entrySet().removeIf(entry -> entry.getValue().version() != version);
        known.put(period, now);
        return now;
    }

    private Known read(long version, Period period, Agreement agreement) {
        List<Unit> all = units.all();
        DisclosureRules rules = rules(agreement);
        Map<LocalDate, Snapshots.Snapshot> byWeek = snapshots.of(period);
        List<ToldWeek> weeks = period.from()
                .datesUntil(period.to(), java.time.Period.ofWeeks(1))
                .map(week -> byWeek.getOrDefault(week, Snapshots.Snapshot.empty(week))
                        .told(rules))
                .toList();
        Set<String> elsewhere = all.stream()
                .filter(unit -> !agreement.terms().covers(unit.site()))
                .map(Unit::id)
                .collect(toSet());
        return new Known(version, weeks, elsewhere, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    /**
     * What is known of a period at one version of the measurement, and so under one agreement.
     *
     * @param elsewhere units at whose site the agreement does not hold
     * @param groups worked out when first asked for
     * @param causes the same
     */
    private record Known(
            long version,
            List<ToldWeek> weeks,
            Set<String> elsewhere,
            Map<String, GroupTime> groups,
            Map<String, List<CauseTime>> causes) {}
}
