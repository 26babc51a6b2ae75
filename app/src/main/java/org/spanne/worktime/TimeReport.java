package org.spanne.worktime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.company.Unit;
import org.spanne.company.Units;
import org.spanne.engine.timeuse.CountingRules;
import org.spanne.engine.timeuse.Use;
import org.spanne.figure.Period;
import org.spanne.figure.Span;
import org.spanne.steering.Measure;
import org.spanne.steering.Targets;
import org.spanne.worktime.GroupTime.Withheld;
import org.springframework.stereotype.Service;

/** Working time as the page about it shows it: the whole, unit by unit, week by week, and how it is counted. */
@Service
public class TimeReport {

    private final Clock clock;
    private final Company company;
    private final Units units;
    private final TimeShares shares;
    private final Targets targets;

    TimeReport(Clock clock, Company company, Units units, TimeShares shares, Targets targets) {
        this.clock = clock;
        this.company = company;
        this.units = units;
        this.shares = shares;
        this.targets = targets;
    }

    /**
     * The report.
     *
     * @param asOf the last day there are data for, but not a day to come; null where nothing was measured
     * @param whole everything the person may see, together
     * @param rows one for each unit of the frontline the person may see, each before those below it
     * @param causes what causes the internal work of everything the person may see
     * @param roles the roles in it
     * @param segments the segments that its time with customers goes to
     * @param baseline where everything the person may see came from; null while less than a year was measured before
     * @param target the company's target for the customer-time share
     * @param closed why nothing at all is told; {@link Withheld#NOT} where something may be
     * @param threshold the fewest people a shown figure comes from
     * @param tableVersion the version of the decision table by which entries count; null where nothing was measured
     */
    public record Report(
            Span span,
            @Nullable LocalDate asOf,
            @Nullable Period period,
            @Nullable GroupTime whole,
            List<Row> rows,
            List<CauseTime> causes,
            List<RoleTime> roles,
            List<SegmentTime> segments,
            @Nullable Baseline baseline,
            @Nullable Double target,
            Withheld closed,
            int threshold,
            @Nullable Integer tableVersion) {

        public Report {
            rows = List.copyOf(rows);
            causes = List.copyOf(causes);
            roles = List.copyOf(roles);
            segments = List.copyOf(segments);
        }

        /** How the share moves if time is counted by another definition. */
        public List<Definition> definitions() {
            return whole == null || whole.split() == null ? List.of() : Definition.of(whole.split());
        }

        /**
         * The part of working time that internal work takes, 0 to 1, of those of whom all of it may be told; not a number where
         * it is withheld.
         */
        public double internal() {
            TimeSplit split = whole == null ? null : whole.split();
            return split == null
                    ? Double.NaN
                    : Arrays.stream(Use.values())
                            .filter(Use::isInternal)
                            .mapToDouble(split.times()::rate)
                            .sum();
        }

        /** Whether {@link #internal} may be told. */
        public boolean tellsInternal() {
            return !Double.isNaN(internal());
        }

        /** The part of the time with customers that is not told apart by segment, 0 to 1. */
        public double withoutSegment() {
            return Math.max(
                    0, 1 - segments.stream().mapToDouble(SegmentTime::share).sum());
        }

        /** The rules by which minutes were counted. */
        public CountingRules rules() {
            return CountingRules.standard();
        }
    }

    /** A unit with its figures and its own or the company's target. */
    public record Row(Unit unit, GroupTime time, @Nullable Double target) {}

    /**
     * The share by one definition.
     *
     * @param key its message key
     * @param share 0 to 1
     */
    public record Definition(String key, double share) {

        static List<Definition> of(TimeSplit split) {
            double customer = split.customerShare().value();
            double travel = split.times().rate(Use.TRAVEL);
            Double coverage = split.coverage();
            List<Definition> all = new ArrayList<>(List.of(new Definition("customer", customer)));
            if (!Double.isNaN(travel)) {
                all.add(new Definition("travel", customer + travel));
            }
            if (coverage != null && coverage > 0) {
                all.add(new Definition("explained", customer / coverage));
                all.add(new Definition("most", customer + 1 - coverage));
            }
            return all;
        }
    }

    /** The report for one person over the last complete weeks. */
    public Report of(Span span, Rights rights) {
        LocalDate today = LocalDate.now(clock.withZone(company.facts().zone()));
        LocalDate asOf = shares.measured()
                .map(Period::lastDay)
                .map(last -> last.isBefore(today) ? last : today)
                .orElse(null);
        Period period = span.before((asOf == null ? today : asOf).plusDays(1));
        String top = topOf(units.visible(rights));
        String group = top == null ? Hierarchy.WHOLE : top;
        TimeLook look = shares.look(Looks.Report.TIME, group, period, rights);
        if (asOf == null || look.closed() != Withheld.NOT) {
            return new Report(
                    span,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    look.closed(),
                    look.threshold(),
                    null);
        }
        Targets.InForce target = targets.on(period.lastDay(), Measure.CUSTOMER_TIME_SHARE);
        List<Row> rows = shares.teams().stream()
                .filter(unit -> rights.units().covers(unit.id()))
                .map(unit -> new Row(
                        unit,
                        look.of(unit.id(), period),
                        target.of(unit.id()).map(Number::doubleValue).orElse(null)))
                .toList();
        return new Report(
                span,
                asOf,
                period,
                look.of(group, period),
                rows,
                look.causes(group, period),
                look.roles(group, period),
                look.segments(group, period),
                look.baseline(group, period).orElse(null),
                target.ofCompany().map(Number::doubleValue).orElse(null),
                look.closed(),
                look.threshold(),
                shares.tableVersion().orElse(null));
    }

    /** The unit a person is bounded to; null where there is no bound, or several units stand beside each other. */
    public static @Nullable String topOf(List<Unit> visible) {
        Set<String> ids = visible.stream().map(Unit::id).collect(Collectors.toSet());
        List<Unit> tops = visible.stream()
                .filter(unit -> unit.parentId() == null || !ids.contains(unit.parentId()))
                .toList();
        return tops.size() == 1 ? tops.getFirst().id() : null;
    }
}
