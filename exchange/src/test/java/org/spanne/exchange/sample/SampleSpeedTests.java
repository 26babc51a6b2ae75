package org.spanne.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spanne.exchange.sample.support.WrittenFolder.UNTIL;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleSpeedTests {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Counts the thread's own time, so that a busy machine does not fail it. */
    @Test
    void writesMoreThanTwoHundredThousandRowsASecond(@TempDir Path temp) throws IOException {
        SampleOptions options = SampleOptions.of(4_000, UNTIL).withOrders(40_000);
        long start = THREADS.getCurrentThreadCpuTime();
        SampleOutcome outcome = SampleCompany.write(options, temp.resolve("sample"), SampleProgress.SILENT);
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        long rows = ((SampleOutcome.Written) outcome).totalRows();
        assertThat(rows).isGreaterThan(600_000);
        assertThat(rows / seconds).as("%d rows in %.2f s", rows, seconds).isGreaterThan(200_000);
    }
}
