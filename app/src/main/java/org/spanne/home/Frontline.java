package org.spanne.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Unit;
import org.spanne.company.UnitKind;
import org.spanne.figure.Period;
import org.spanne.home.TheT.Headline;
import org.spanne.home.TheT.Team;
import org.spanne.steering.Measure;
import org.spanne.steering.Targets;
import org.spanne.worktime.Baseline;
import org.spanne.worktime.GroupTime;
import org.spanne.worktime.PotentialReached;
import org.spanne.worktime.TimeLook;
import org.spanne.worktime.TimeSplit;
import org.springframework.stereotype.Component;

/** The bar of the T: the teams that face customers. */
@Component
class Frontline {

    private final Targets targets;
    private final PotentialReached potential;

    Frontline(Targets targets, PotentialReached potential) {
        this.targets = targets;
        this.potential = potential;
    }

    /** The teams among some units: those of the frontline that have people. */
    List<Team> teams(List<Unit> units, Map<String, Integer> heads, Period period, TimeLook look) {
        Map<String, Double> reached = potential.byUnit(period);
        Targets.InForce target = targets.on(period.lastDay(), Measure.CUSTOMER_TIME_SHARE);
        List<Team> teams = new ArrayList<>();
        for (Unit unit : units) {
            int people = heads.getOrDefault(unit.id(), 0);
            if (unit.kind() == UnitKind.FRONTLINE && people > 0) {
                teams.add(team(
                        unit,
                        people,
                        look.of(unit.id(), period),
                        target.of(unit.id()).map(Number::doubleValue).orElse(null),
                        reached.get(unit.id())));
            }
        }
        return teams;
    }

    private static Team team(
            Unit unit, int people, GroupTime group, @Nullable Double target, @Nullable Double potentialReached) {
        TimeSplit split = group.split();
        return new Team(
                unit.id(),
                unit.name(),
                people,
                split == null ? null : split.customerShare(),
                group.withheld(),
                target,
                split == null ? null : split.bar(),
                potentialReached);
    }

    /** The finding for a unit, or for all where none is named. */
    Headline headline(@Nullable String unitId, Period period, TimeLook look) {
        GroupTime group = group(unitId, period, look);
        TimeSplit split = group.split();
        return new Headline(
                split == null ? null : split.customerShare(),
                split == null ? null : split.coverage(),
                targets.on(period.lastDay(), Measure.CUSTOMER_TIME_SHARE)
                        .ofCompany()
                        .map(Number::doubleValue)
                        .orElse(null),
                look.baseline(unitId == null ? "" : unitId, period)
                        .map(Baseline::share)
                        .orElse(null),
                group.peopleShown(),
                group.people(),
                look.closed());
    }

    /** What is known of a unit, or of all. */
    GroupTime group(@Nullable String unitId, Period period, TimeLook look) {
        return unitId == null ? look.ofAll(period) : look.of(unitId, period);
    }
}
