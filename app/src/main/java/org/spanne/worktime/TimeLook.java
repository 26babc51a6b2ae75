package org.spanne.worktime;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.disclosure.SafetyRule.Threshold;
import org.spanne.figure.Period;
import org.spanne.worktime.GroupTime.Withheld;
import org.spanne.worktime.agreement.Agreement;

/** One person's look at a report: what it may tell stays the same while the report is made. */
public final class TimeLook {

    private static final int BASELINE_WEEKS = 52;

    private final TimeShares shares;
    private final @Nullable Agreement agreement;
    private final long version;
    private final Withheld closed;

    TimeLook(TimeShares shares, @Nullable Agreement agreement, long version, Withheld closed) {
        this.shares = shares;
        this.agreement = agreement;
        this.version = version;
        this.closed = closed;
    }

    /** Why nothing at all is told; {@link Withheld#NOT} where something may be. */
    public Withheld closed() {
        return closed;
    }

    /** The fewest people a shown figure comes from. */
    public int threshold() {
        return agreement == null ? Threshold.LEAST : agreement.terms().threshold();
    }

    /**
     * The working time of one unit of the frontline, those below it included.
     *
     * @param period whole weeks, Monday to Monday
     * @throws IllegalArgumentException where the period does not begin and end on a Monday: free periods could be played
     *     against each other
     */
    public GroupTime of(String unitId, Period period) {
        return agreement == null || closed != Withheld.NOT
                ? GroupTime.withheld(unitId, 0, closed)
                : shares.group(unitId, period, agreement, version);
    }

    /** The working time of the whole frontline, without the parts that may not be shown. */
    public GroupTime ofAll(Period period) {
        return of(Hierarchy.WHOLE, period);
    }

    /**
     * What causes a group's internal work, each week and cause decided by itself.
     *
     * @param unitId a unit of the frontline with those below it; empty for the whole frontline
     * @param period whole weeks, Monday to Monday
     * @return every cause; none where nothing at all is told
     */
    public List<CauseTime> causes(String unitId, Period period) {
        return agreement == null || closed != Withheld.NOT
                ? List.of()
                : shares.causes(unitId, period, agreement, version);
    }

    /**
     * The time with customers of each role in a group; people whose role may not be told apart are in no figure.
     *
     * @param unitId as above
     * @param period as above
     * @return every role that was measured, by name; none where nothing at all is told
     */
    public List<RoleTime> roles(String unitId, Period period) {
        return agreement == null || closed != Withheld.NOT
                ? List.of()
                : shares.roles(unitId, period, agreement, version);
    }

    /**
     * The segments that a group's time with customers goes to, as far as it may be told.
     *
     * @param unitId as above
     * @param period as above
     * @return the most time first; the shares leave what may not be told
     */
    public List<SegmentTime> segments(String unitId, Period period) {
        return agreement == null || closed != Withheld.NOT
                ? List.of()
                : shares.segments(unitId, period, agreement, version);
    }

    /**
     * Where a group came from; nothing while the first measured year is not over before the weeks it is held against.
     *
     * @param unitId as above
     * @param against the weeks it is held against
     */
    public Optional<Baseline> baseline(String unitId, Period against) {
        return shares.measured()
                .map(Period::from)
                .map(first -> first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)))
                .map(monday -> new Period(monday, monday.plusWeeks(BASELINE_WEEKS)))
                .filter(first -> !first.to().isAfter(against.from()))
                .flatMap(first -> Optional.ofNullable(of(unitId, first).split())
                        .map(split -> new Baseline(first, split.customerShare())));
    }
}
