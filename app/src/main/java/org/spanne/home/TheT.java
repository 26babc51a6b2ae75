package org.spanne.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.delivery.Load.UnitLoad;
import org.spanne.figure.Estimate;
import org.spanne.figure.Period;
import org.spanne.figure.Span;
import org.spanne.orders.OpenBespoke;
import org.spanne.value.Priority;
import org.spanne.worktime.GroupTime.Withheld;
import org.spanne.worktime.StackedBar;

/**
 * Everything the home page draws.
 *
 * @param span how far back it looks
 * @param period the weeks looked at
 * @param asOf the last day there are data for
 * @param unitId the unit chosen; empty for all
 * @param threshold the fewest people a figure of working time comes from
 * @param best the customers with whom an hour brings most
 */
record TheT(
        Span span,
        Period period,
        LocalDate asOf,
        String unitId,
        int threshold,
        Headline headline,
        List<Team> teams,
        Stem stem,
        Base base,
        List<Change> changes,
        List<Decision> decisions,
        List<Priority> best) {

    private static final int MOST_IN_A_ROW = 7;

    /** How many teams stand side by side, so that the rows of the bar are filled evenly. */
    public int teamsInARow() {
        int rows = Math.ceilDiv(teams.size(), MOST_IN_A_ROW);
        return Math.ceilDiv(teams.size(), rows);
    }

    /**
     * The finding.
     *
     * @param share customer-time share of all teams shown; null where none is
     * @param coverage the part of working time that the sources explain; null where it may not be told
     * @param target the company's target; null where there is none
     * @param baseline the share of the first measured year; null where there is not more than that
     * @param closed why no working time is told at all; {@link Withheld#NOT} where something may be
     */
    record Headline(
            @Nullable Estimate share,
            @Nullable Double coverage,
            @Nullable Double target,
            @Nullable Estimate baseline,
            int peopleShown,
            int people,
            Withheld closed) {}

    /**
     * One team of the bar.
     *
     * @param share customer-time share; null where it is withheld
     * @param bar what its time went to; null where it is withheld
     * @param potentialReached part of the stated potential whose customers got time in the period; null where unknown
     */
    record Team(
            String unitId,
            String name,
            int people,
            @Nullable Estimate share,
            Withheld withheld,
            @Nullable Double target,
            @Nullable StackedBar bar,
            @Nullable Double potentialReached) {}

    /** Service design: the pipeline from requirement to offer, and the bespoke orders on the way. */
    record Stem(List<StageCount> stages, OpenBespoke bespoke) {}

    /** How many requirements stand at a stage. */
    record StageCount(String stage, long count) {}

    /** Delivery. Figures are null where there are no data for them. */
    record Base(
            @Nullable ModuleFigures modules,
            @Nullable ShareFigure straightThrough,
            @Nullable ShareFigure promiseKept,
            List<UnitLoad> load) {}

    /** The modules, with a tile for each. */
    record ModuleFigures(
            long standard, long others, long used, @Nullable Double covered, List<Tile> tiles, int height) {}

    /** A module's tile: where it stands in the drawing and how it looks. */
    record Tile(int x, int y, String tone) {}

    /**
     * A share with its past and target.
     *
     * @param value 0 to 1
     * @param of how many it is a share of
     * @param before the same weeks a year ago
     */
    record ShareFigure(
            double value,
            long of,
            @Nullable Double before,
            @Nullable Double target) {}

    /**
     * How a figure differs from the same weeks a year ago.
     *
     * @param key what it is, as message key
     * @param difference in percentage points or in percent of the figure a year ago, see {@code points}
     * @param line points of the line, week by week; empty where there are too few
     * @param better whether the change is for the better; null where that cannot be told from chance
     */
    record Change(
            String key,
            Estimate difference,
            boolean points,
            boolean exact,
            String line,
            @Nullable Boolean better) {}

    /** Something that waits for somebody, and where to deal with it. */
    record Decision(String key, long count, String link) {}
}
