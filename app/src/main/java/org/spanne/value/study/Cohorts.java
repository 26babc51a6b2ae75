package org.spanne.value.study;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.spanne.engine.buying.history.Occasions;
import org.spanne.value.Fit;

/** Who of those that first bought in a quarter bought in the quarters after it; the quarter that is not over yet is left out. */
final class Cohorts {

    private static final int MOST = 12;

    private Cohorts() {}

    static List<Fit.Cohort> of(Occasions occasions) {
        int last = quarter(Math.addExact(occasions.until(), 1)) - 1;
        int first = last - MOST + 1;
        int[] customers = new int[MOST];
        int[][] buying = new int[MOST][MOST];
        for (int buyer = 0; buyer < occasions.buyers(); buyer++) {
            int purchases = occasions.count(buyer);
            int cohort = purchases == 0 ? -1 : quarter(occasions.day(buyer, 0)) - first;
            if (cohort < 0 || cohort >= MOST) {
                continue;
            }
            customers[cohort]++;
            int seen = 0;
            for (int i = 1; i < purchases; i++) {
                int after = quarter(occasions.day(buyer, i)) - first - cohort;
                if (after > seen && cohort + after < MOST) {
                    buying[cohort][after]++;
                    seen = after;
                }
            }
        }
        return IntStream.range(0, MOST)
                .filter(cohort -> customers[cohort] > 0)
                .mapToObj(cohort -> new Fit.Cohort(
                        firstDay(first + cohort),
                        customers[cohort],
                        Arrays.stream(buying[cohort], 1, MOST - cohort).boxed().toList()))
                .toList();
    }

    private static int quarter(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 4 + date.get(IsoFields.QUARTER_OF_YEAR) - 1;
    }

    private static LocalDate firstDay(int quarter) {
        return LocalDate.of(Math.floorDiv(quarter, 4), Math.floorMod(quarter, 4) * 3 + 1, 1);
    }
}
