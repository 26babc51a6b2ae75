package org.spanne.value;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Purchases after the first up to the end of each month, as they came and as expected, in a box of 100 by 100.
 *
 * @param months the figures
 * @param most the highest of them
 * @param split where the time held out begins; null where none is
 */
record TrackingPlot(
        List<Fit.Month> months,
        double most,
        String actual,
        String expected,
        @Nullable Double split) {

    TrackingPlot {
        months = List.copyOf(months);
    }

    /** The plot; null where no month is tracked. */
    static @Nullable TrackingPlot of(Fit fit) {
        List<Fit.Month> months = fit.tracking();
        double most = months.stream()
                .mapToDouble(month -> Math.max((double) month.actual(), month.expected()))
                .max()
                .orElse(0);
        if (most <= 0) {
            return null;
        }
        StringBuilder actual = new StringBuilder("0,100");
        StringBuilder expected = new StringBuilder("0,100");
        Double split = null;
        for (int i = 0; i < months.size(); i++) {
            double x = 100.0 * (i + 1) / months.size();
            Plot.add(actual, x, 100 - 100 * months.get(i).actual() / most);
            Plot.add(expected, x, 100 - 100 * months.get(i).expected() / most);
            split = before(months.get(i).day(), fit.holdout()) ? (Double) x : split;
        }
        return new TrackingPlot(months, most, actual.toString(), expected.toString(), split);
    }

    private static boolean before(LocalDate day, Fit.@Nullable Holdout holdout) {
        return holdout != null && day.isBefore(holdout.from());
    }
}
