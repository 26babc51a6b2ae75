package org.spanne.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How fast the home page answers in a {@link LargeHouse}. Times are those of the whole answer over loopback, after ten
 * answers to warm up.
 */
public final class HomeBench {

    private static final List<String> PAGES =
            List.of("/", "/?span=4", "/?span=52", "/?unit=u7", "/?span=52&unit=u9", "/customers", "/orders", "/time");

    private HomeBench() {}

    /** Asks for each page 200 times, prints a table. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (LargeHouse house = LargeHouse.open()) {
            System.out.println("page                 first ms    p50 ms    p95 ms    max ms");
            for (String page : PAGES) {
                measure(house, page);
            }
        }
    }

    private static void measure(LargeHouse house, String page) throws IOException, InterruptedException {
        double first = millis(house, page);
        for (int warm = 0; warm < 10; warm++) {
            millis(house, page);
        }
        double[] times = new double[200];
        for (int run = 0; run < times.length; run++) {
            times[run] = millis(house, page);
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT, "%-18s %10.0f %9.0f %9.0f %9.0f%n", page, first, times[100], times[190], times[199]);
    }

    private static double millis(LargeHouse house, String page) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = house.get(page);
        if (answer.statusCode() != 200 || answer.body().contains("name=\"password\"")) {
            throw new IllegalStateException(page + " answered " + answer.statusCode() + ", or asks to sign in");
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
