package org.spanne.exchange.sample.orders;

import java.time.LocalDate;
import java.util.Arrays;
import org.spanne.exchange.sample.ground.Days;

/** How much is ordered when: dips in summer and around Christmas, a rush at the end of each quarter. */
final class Season {

    /** January to December. */
    private static final double[] MONTHS = {0.92, 0.96, 1.1, 0.97, 1.0, 1.1, 0.95, 0.72, 1.14, 1.06, 1.08, 0.95};

    private static final double QUARTER_END = 1.4;
    private static final int QUARTER_END_DAYS = 7;
    private static final double TURN_OF_YEAR = 0.3;

    private final double[] upTo;

    Season(Days days) {
        upTo = new double[days.count()];
        double sum = 0;
        for (int day = 0; day < upTo.length; day++) {
            sum += days.working(day) ? weight(days.date(day)) : 0;
            upTo[day] = sum;
        }
    }

    private static double weight(LocalDate date) {
        int month = date.getMonthValue();
        if ((month == 12 && date.getDayOfMonth() > 20) || (month == 1 && date.getDayOfMonth() < 7)) {
            return TURN_OF_YEAR;
        }
        boolean rush = month % 3 == 0 && date.lengthOfMonth() - date.getDayOfMonth() < QUARTER_END_DAYS;
        return MONTHS[month - 1] * (rush ? QUARTER_END : 1);
    }

    /**
     * The next day on which a demand that passes evenly with the season has passed.
     *
     * @param day after this one; -1 for the begin of the history
     * @param gap as a share of a year's demand
     * @return a working day, or the length of the history where it ends before
     */
    int after(int day, double gap) {
        double passed = day < 0 ? 0 : upTo[day];
        double year = upTo[upTo.length - 1] / Days.YEARS;
        int from = Math.clamp(day + 1L, 0, upTo.length);
        int place = Arrays.binarySearch(upTo, from, upTo.length, passed + gap * year);
        return place < 0 ? -place - 1 : place;
    }
}
