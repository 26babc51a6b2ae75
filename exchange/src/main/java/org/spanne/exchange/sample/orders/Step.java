package org.spanne.exchange.sample.orders;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.ground.Resource;

/**
 * A step that orders of a kind go through, before the cure and after it.
 *
 * @param activity its name, as in {@code order_events.csv}
 * @param by who does it: {@code system}, {@code frontline}, {@code service_design} or the id of a unit
 * @param chance that it is needed
 * @param lying hours of the work clock that the order lies before it, on average
 * @param work hours of the work clock that it takes, on average
 */
record Step(String activity, Span<String> by, Span<Double> chance, Span<Double> lying, Span<Double> work) {

    /** What holds before the cure and after it. */
    record Span<T>(T before, T after) {}

    /** The steps by the kind of order as in the files, and under {@code straight}. */
    static Map<String, List<Step>> byRoute() {
        record StepOf(String route, Step step) {}
        return Resource.rows("routes", row -> new StepOf(row.getField("kind"), of(row))).stream()
                .collect(Collectors.groupingBy(
                        StepOf::route, Collectors.mapping(StepOf::step, Collectors.toUnmodifiableList())));
    }

    private static Step of(NamedCsvRecord row) {
        return new Step(
                row.getField("activity"),
                new Span<>(row.getField("before"), row.getField("after")),
                span(row, "chance"),
                span(row, "wait"),
                span(row, "work"));
    }

    private static Span<Double> span(NamedCsvRecord row, String name) {
        return new Span<>(
                Double.parseDouble(row.getField(name + "_before")), Double.parseDouble(row.getField(name + "_after")));
    }

    static double at(Span<Double> span, double level) {
        return Draw.blend(span.before(), span.after(), level);
    }
}
