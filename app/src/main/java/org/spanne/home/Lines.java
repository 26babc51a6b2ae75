package org.spanne.home;

import java.util.List;
import java.util.Locale;

/** Small lines of weekly figures, as points of an SVG polyline in a box of 96 by 26. */
final class Lines {

    private static final double WIDTH = 96;
    private static final double TOP = 3;
    private static final double BOTTOM = 23;

    private Lines() {}

    /** The points; weeks without a figure (not a number) are left out. Empty with fewer than two figures. */
    static String of(List<Double> weeks) {
        double low = weeks.stream()
                .filter(week -> !week.isNaN())
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        double high = weeks.stream()
                .filter(week -> !week.isNaN())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        StringBuilder points = new StringBuilder();
        int drawn = 0;
        for (int week = 0; week < weeks.size(); week++) {
            double value = weeks.get(week);
            if (!Double.isNaN(value)) {
                double x = weeks.size() == 1 ? 0 : week * WIDTH / (weeks.size() - 1);
                double y = high == low ? (TOP + BOTTOM) / 2 : BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low);
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
                drawn++;
            }
        }
        return drawn < 2 ? "" : points.toString().strip();
    }
}
