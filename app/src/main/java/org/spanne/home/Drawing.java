package org.spanne.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spanne.access.Permission;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.company.People;
import org.spanne.company.Unit;
import org.spanne.company.Units;
import org.spanne.figure.Period;
import org.spanne.figure.Span;
import org.spanne.home.TheT.StageCount;
import org.spanne.home.TheT.Stem;
import org.spanne.orders.OpenBespoke;
import org.spanne.orders.OrderFigures;
import org.spanne.servicedesign.Requirements;
import org.spanne.servicedesign.Stage;
import org.spanne.value.Priorities;
import org.spanne.worktime.Looks;
import org.spanne.worktime.TimeLook;
import org.spanne.worktime.TimeReport;
import org.spanne.worktime.TimeShares;
import org.springframework.stereotype.Component;

/** Puts the T together for one person, one unit and one span. */
@Component
class Drawing {

    private static final int CASES = 5;
    private static final int BEST = 5;

    private final Clock clock;
    private final Company company;
    private final Units units;
    private final People people;
    private final TimeShares time;
    private final OrderFigures orders;
    private final Requirements requirements;
    private final Frontline frontline;
    private final Delivery delivery;
    private final Changes changes;
    private final Decisions decisions;
    private final Priorities priorities;

    Drawing(
            Clock clock,
            Company company,
            Units units,
            People people,
            TimeShares time,
            OrderFigures orders,
            Requirements requirements,
            Frontline frontline,
            Delivery delivery,
            Changes changes,
            Decisions decisions,
            Priorities priorities) {
        this.clock = clock;
        this.company = company;
        this.units = units;
        this.people = people;
        this.time = time;
        this.orders = orders;
        this.requirements = requirements;
        this.frontline = frontline;
        this.delivery = delivery;
        this.changes = changes;
        this.decisions = decisions;
        this.priorities = priorities;
    }

    /** The T; a unit the person may not see, or that does not exist, counts as none chosen. */
    TheT draw(Span span, String unitId, Rights rights) {
        List<Unit> visible = units.visible(rights);
        boolean chosen = visible.stream().anyMatch(unit -> unit.id().equals(unitId));
        List<Unit> asked = chosen
                ? visible.stream().filter(unit -> unit.path().contains(unitId)).toList()
                : visible;
        Set<String> ids = asked.stream().map(Unit::id).collect(Collectors.toSet());
        Reach reach = chosen ? new Reach.Only(ids) : new Reach.Everything();
        String top = chosen ? unitId : TimeReport.topOf(visible);
        LocalDate asOf = asOf();
        Period period = span.before(asOf.plusDays(1));
        TimeLook look = time.look(Looks.Report.T, top == null ? "" : top, period, rights);
        OpenBespoke bespoke = orders.openBespoke(asOf, reach, rights, CASES);
        return new TheT(
                span,
                period,
                asOf,
                chosen ? unitId : "",
                look.threshold(),
                frontline.headline(top, period, look),
                frontline.teams(asked, people.headCounts(period.lastDay()), period, look),
                new Stem(stages(rights), bespoke),
                delivery.base(period, asOf, reach, rights),
                changes.of(period, top, reach, rights, look),
                decisions.of(period, asOf, bespoke, reach, rights),
                rights.may(Permission.VIEW_CUSTOMERS) ? priorities.best(BEST, reach, rights) : List.of());
    }

    /** The units a T can be drawn for: those with teams at or below them. */
    List<Unit> choices(Rights rights) {
        Set<String> withTeams =
                time.teams().stream().flatMap(team -> team.path().stream()).collect(Collectors.toSet());
        return units.visible(rights).stream()
                .filter(unit -> withTeams.contains(unit.id()))
                .toList();
    }

    /** The last day with data of any kind, but not a day that is still to come. */
    private LocalDate asOf() {
        LocalDate today = LocalDate.now(clock.withZone(company.facts().zone()));
        return Stream.of(time.measured(), orders.extent())
                .flatMap(java.util.Optional::stream)
                .map(Period::lastDay)
                .max(LocalDate::compareTo)
                .filter(last -> last.isBefore(today))
                .orElse(today);
    }

    private List<StageCount> stages(Rights rights) {
        Requirements.Pipeline pipeline = requirements.pipeline(rights.customers());
        return pipeline.total() == 0
                ? List.of()
                : Stream.of(Stage.OPEN, Stage.IN_DEVELOPMENT, Stage.IN_TRIAL, Stage.RELEASED)
                        .map(stage -> new StageCount(stage.name().toLowerCase(Locale.ROOT), pipeline.at(stage)))
                        .toList();
    }
}
