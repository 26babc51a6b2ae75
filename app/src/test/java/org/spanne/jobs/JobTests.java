package org.spanne.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.jobs.Job.State;

class JobTests {

    private static final Instant BEGAN = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "5, 0, 0", "0, 10, 0", "1, 3, 33", "10, 10, 100", "11, 10, 100", "4000000000, 8000000000, 50"
    })
    void theShareDoneIsInWholePercentAndNeverAboveHundred(long done, long total, int percent) {
        assertThat(running(done, total, BEGAN).percent()).isEqualTo(percent);
    }

    @Test
    void theRestTakesAsLongAsThePaceSoFarTellsIt() {
        Instant now = BEGAN.plus(Duration.ofMinutes(2));
        assertThat(running(1000, 4000, BEGAN).remaining(now)).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void nothingIsForetoldWhereThereIsNoPaceYet() {
        Instant now = BEGAN.plus(Duration.ofMinutes(2));
        assertThat(running(0, 4000, BEGAN).remaining(now)).isNull();
        assertThat(running(1000, 0, BEGAN).remaining(now)).isNull();
        assertThat(running(4000, 4000, BEGAN).remaining(now)).isNull();
        assertThat(running(1000, 4000, null).remaining(now)).isNull();
    }

    private static Job running(long done, long total, @Nullable Instant startedAt) {
        return new Job(
                1, "count", "Sheep", State.RUNNING, done, total, "", null, null, "Anna", BEGAN, startedAt, null, false);
    }
}
