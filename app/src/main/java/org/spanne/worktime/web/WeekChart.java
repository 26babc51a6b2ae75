package org.spanne.worktime.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.worktime.GroupTime.Week;
import org.spanne.worktime.StackedBar;
import org.spanne.worktime.StackedBar.Piece;

/**
 * The weeks of a period as stacked columns in a box 100 high, from the bottom up.
 *
 * @param columns one for each week, oldest first
 * @param width of the box
 */
record WeekChart(List<Column> columns, int width) {

    private static final int STEP = 20;

    /**
     * A week's column.
     *
     * @param monday the week
     * @param x its left edge
     * @param boxes its pieces; null where the week is withheld
     * @param customer the customer-time share; null where the week is withheld
     * @param labelled whether there is room for its date below it
     */
    record Column(
            LocalDate monday,
            int x,
            @Nullable List<Box> boxes,
            @Nullable StackedBar bar,
            Double customer,
            boolean labelled) {}

    /** A piece of a column: what it stands for, its upper edge and its height. */
    record Box(String use, double y, double height) {}

    static WeekChart of(List<Week> weeks) {
        List<Column> columns = new ArrayList<>();
        int every = Math.max(1, (weeks.size() + 7) / 8);
        for (int week = 0; week < weeks.size(); week++) {
            Week each = weeks.get(week);
            StackedBar bar = each.times() == null ? null : each.times().bar();
            columns.add(new Column(
                    each.from(),
                    week * STEP,
                    bar == null
                            ? null
                            : bar.pieces().stream().map(WeekChart::box).toList(),
                    bar,
                    each.customerShare(),
                    week % every == 0));
        }
        return new WeekChart(columns, Math.max(STEP, weeks.size() * STEP));
    }

    private static Box box(Piece piece) {
        return new Box(piece.use(), 100 - piece.from() - piece.width(), piece.width());
    }
}
