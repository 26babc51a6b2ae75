package org.spanne.value.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spanne.engine.buying.history.Occasions;
import org.spanne.engine.buying.history.Transactions;
import org.spanne.value.Fit;

class CohortsTests {

    @Test
    void aBuyerCountsOnceInEachQuarterInWhichItBuysAgain() {
        List<Fit.Cohort> cohorts =
                cohorts("2025-12-31", "2025-01-15 2025-02-01 2025-05-01 2025-05-20 2025-12-01", "2025-03-31");

        assertThat(cohorts).containsExactly(new Fit.Cohort(LocalDate.of(2025, 1, 1), 2, List.of(1, 0, 1)));
    }

    @Test
    void aQuarterThatIsNotOverYetIsLeftOut() {
        List<Fit.Cohort> cohorts = cohorts("2025-12-30", "2025-07-01 2025-10-01", "2025-11-01");

        assertThat(cohorts).containsExactly(new Fit.Cohort(LocalDate.of(2025, 7, 1), 1, List.of()));
    }

    @Test
    void onlyTheLastTwelveQuartersAreTold() {
        List<Fit.Cohort> cohorts = cohorts("2025-12-31", "2022-12-31 2025-10-01", "2023-01-01 2025-12-31");

        assertThat(cohorts).singleElement().satisfies(cohort -> {
            assertThat(cohort.quarter()).isEqualTo(LocalDate.of(2023, 1, 1));
            assertThat(cohort.buying()).hasSize(11).endsWith(1);
        });
    }

    /** Of each buyer the days, with spaces between. */
    private static List<Fit.Cohort> cohorts(String until, String... buyers) {
        int[] buyer = IntStream.range(0, buyers.length)
                .flatMap(number -> Stream.of(buyers[number].split(" ")).mapToInt(_ -> number))
                .toArray();
        int[] days = Stream.of(String.join(" ", buyers).split(" "))
                .mapToInt(CohortsTests::day)
                .toArray();
        return Cohorts.of(new Occasions(new Transactions(buyers.length, buyer, days, new double[0]), day(until), 0));
    }

    private static int day(String date) {
        return Math.toIntExact(LocalDate.parse(date).toEpochDay());
    }
}
