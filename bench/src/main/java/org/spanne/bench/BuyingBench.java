package org.spanne.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.spanne.engine.buying.Family;
import org.spanne.engine.buying.FittedModel;
import org.spanne.engine.buying.Forecast;
import org.spanne.engine.buying.ModelFitter;
import org.spanne.engine.buying.Terms;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.Occasions;
import org.spanne.engine.buying.history.Pace;
import org.spanne.engine.buying.history.PurchaseSummary;
import org.spanne.engine.buying.history.Transactions;
import org.spanne.engine.buying.simulation.SimulatedBuyers;

/**
 * How fast customers are summed up and their models fitted, and whether known parameters come back. Prints a table;
 * run it with {@code -Xmx2g} to see that memory suffices.
 */
public final class BuyingBench {

    private static final int BUYERS = 1_000_000;
    private static final int ROWS = 10_000_000;
    private static final double[] TRUTH = {0.6, 8, 0.8, 2.5};
    private static final String LINE = "%-58s %8.2f s   %s%n";

    private BuyingBench() {}

    /** Takes the project's folder as its argument, or the working directory. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments.length == 0 ? "" : arguments[0]).toAbsolutePath();
        System.out.printf(
                "%d cores, at most %,d MB of heap%n",
                cores(), Runtime.getRuntime().maxMemory() >> 20);
        readAndFitCdnow(root);
        sumUp();
        fit();
    }

    /** The whole process, from the launcher to its exit code; the launcher's build comes before the clock. */
    private static void readAndFitCdnow(Path root) throws IOException, InterruptedException {
        Path data = root.resolve("../shared/data/cdnow/CDNOW_master.txt").normalize();
        if (!Files.exists(data)) {
            System.out.printf("CDNOW is left out: %s is not there%n", data);
            return;
        }
        for (String model : new String[] {"bgnbd", "auto"}) {
            Duration best = Duration.ofDays(1);
            for (int run = 0; run < 4; run++) {
                Duration time = cdnow(root, data, model);
                best = run > 0 && time.compareTo(best) < 0 ? time : best;
            }
            String what = "process: read, sum up, fit CDNOW master (%s)".formatted(model);
            System.out.printf(LINE, what, seconds(best), "best of 3; wanted: 2 s");
        }
    }

    private static Duration cdnow(Path root, Path data, String model) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        root.resolve("spanne").toString(),
                        "analyse",
                        "customers",
                        "--transactions",
                        data.toString(),
                        "--value",
                        "dollar_value",
                        "--model",
                        model,
                        "--json")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new IllegalStateException("spanne analyse customers failed on " + data);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void sumUp() {
        var random = new SplittableRandom(1);
        int[] buyer = new int[ROWS];
        int[] day = new int[ROWS];
        double[] amount = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            buyer[row] = random.nextInt(BUYERS);
            day[row] = 18_000 + random.nextInt(1_500);
            amount[row] = Math.rint(10_000 * random.nextDouble()) / 100;
        }
        long start = System.nanoTime();
        var occasions = new Occasions(new Transactions(BUYERS, buyer, day, amount), 19_500, 0);
        var summary = new PurchaseSummary(occasions, Pace.WEEK);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        String result = "%,d histories; peak heap %,d MB; wanted: 10 s, 2 GB"
                .formatted(summary.histories().size(), peakMegabytes());
        System.out.printf(LINE, "sum up 10,000,000 transactions of 1,000,000 customers", seconds(time), result);
    }

    private static void fit() {
        var truth = new SimulatedBuyers(TRUTH[0], TRUTH[1], TRUTH[2], TRUTH[3]);
        Histories histories = truth.draw(BUYERS, 104, new SplittableRandom(2));
        for (Family family : Family.values()) {
            long start = System.nanoTime();
            FittedModel fit = (FittedModel) ModelFitter.fit(family, histories);
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            String result =
                    family == Family.BG_NBD ? recovery(fit) : "log-likelihood %.1f".formatted(fit.logLikelihood());
            System.out.printf(
                    LINE, "fit %s to 1,000,000 customers, all distinct".formatted(family), seconds(time), result);
            if (family == Family.BG_NBD) {
                start = System.nanoTime();
                var forecast = new Forecast(fit.model(), histories, new Terms(52, 0.0027));
                time = Duration.ofNanos(System.nanoTime() - start);
                System.out.printf(
                        LINE,
                        "forecast and value 52 weeks of each",
                        seconds(time),
                        "first: %.3f".formatted(forecast.purchases(0)));
            }
        }
    }

    private static String recovery(FittedModel fit) {
        var text = new StringBuilder();
        for (int i = 0; i < TRUTH.length; i++) {
            double estimate = fit.model().parameters()[i];
            double errors = (estimate - TRUTH[i]) / fit.standardErrors()[i];
            text.append(String.format(
                    Locale.ROOT,
                    "%s %.4f (%+.1f SE) ",
                    fit.model().family().parameters().get(i),
                    estimate,
                    errors));
        }
        return text.append("wanted: 6 s, within 3 SE").toString();
    }

    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
