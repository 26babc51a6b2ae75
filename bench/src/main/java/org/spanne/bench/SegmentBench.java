package org.spanne.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How fast a segmentation of ten segments, six conditions on purchases in nested groups among its rules, is previewed, compared and
 * published in a {@link LargeHouse}, how fast it is told how many segments pay, and proposals are made, over HTTP: the median of
 * eleven tries.
 */
public final class SegmentBench {

    private static final int SEGMENTS = 10;
    private static final int TRIES = 11;

    private final LargeHouse house;
    private int inForce = 1;

    private SegmentBench(LargeHouse house) {
        this.house = house;
    }

    /** Prints a table. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (LargeHouse house = LargeHouse.open()) {
            new SegmentBench(house).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        print("preview", () -> house.post("/segments/preview", rules(0)));
        house.post("/segments", rules(0));
        house.post("/segments", rules(1));
        publish(1);
        print("compare with what is in force", () -> house.get("/segments/2/publish"));
        print("publish, members included", this::publishTheOther);
        print("how many segments pay", () -> house.get("/segments/2/curve"));
        print("proposals", () -> house.get("/segments/proposals"));
        print("list of customers of a segment", () -> house.get("/customers?segment=Segment+3"));
    }

    private HttpResponse<String> publishTheOther() throws IOException, InterruptedException {
        inForce = 3 - inForce;
        return publish(inForce);
    }

    private HttpResponse<String> publish(int version) throws IOException, InterruptedException {
        return house.post(
                "/segments/" + version + "/publish",
                Map.of("on", LocalDate.now(ZoneOffset.UTC).toString()));
    }

    private static Map<String, String> rules(int shift) {
        Map<String, String> form = new HashMap<>(Map.of("note", "bench"));
        for (int rule = 0; rule < SEGMENTS; rule++) {
            String name = "r" + rule;
            form.put(name + ".name", "Segment " + rule);
            form.put(name + ".join", "ALL");
            form.put(name + ".0.field", rule % 2 == 0 ? "revenue_year" : "industry");
            form.put(name + ".0.operator", rule % 2 == 0 ? "AT_LEAST" : "ONE_OF");
            form.put(
                    name + ".0.value",
                    rule % 2 == 0 ? Integer.toString(60_000 - 6000 * (rule + shift)) : "Industry " + rule);
            form.put(name + ".1.field", rule % 3 == 0 ? "lifetime_value" : "potential");
            form.put(name + ".1.operator", "AT_LEAST");
            form.put(name + ".1.value", Integer.toString(500 * rule));
            if (rule % 3 == 1) {
                putGroup(form, name + ".2", rule);
            }
        }
        return form;
    }

    /** Any of: a customer's size in between, or one of two goods bought lately, or nothing of a third for an amount. */
    private static void putGroup(Map<String, String> form, String name, int rule) {
        form.put(name + ".join", "ANY");
        form.put(name + ".0.field", "revenue_year");
        form.put(name + ".0.operator", "BETWEEN");
        form.put(name + ".0.value", "1000; 2000");
        form.put(name + ".1.field", "bought");
        form.put(name + ".1.operator", "ONE_OF");
        form.put(name + ".1.value", "m" + (rule + 1) + "; m" + (rule + 30));
        form.put(name + ".1.months", "12");
        form.put(name + ".2.field", "bought");
        form.put(name + ".2.operator", "NONE_OF");
        form.put(name + ".2.value", "m" + (rule + 10));
        form.put(name + ".2.months", "24");
        form.put(name + ".2.amount", "200");
    }

    private void print(String what, Act act) throws IOException, InterruptedException {
        double[] times = new double[TRIES];
        for (int i = 0; i < TRIES; i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = act.run();
            times[i] = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(what + " answered " + answer.statusCode());
            }
        }
        double median = IntStream.range(0, TRIES)
                .mapToDouble(i -> times[i])
                .sorted()
                .skip(TRIES / 2)
                .findFirst()
                .orElseThrow();
        System.out.printf(Locale.ROOT, "%-34s %8.0f ms%n", what, median);
    }

    private interface Act {
        HttpResponse<String> run() throws IOException, InterruptedException;
    }
}
