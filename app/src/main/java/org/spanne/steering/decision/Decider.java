package org.spanne.steering.decision;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.steering.decision.dmn.KieTable;

/** A version of a decision table, ready to decide. Each distinct input is evaluated once. */
public final class Decider {

    /** Beyond so many distinct inputs, remembering costs more than it brings. */
    private static final int MOST_REMEMBERED = 100_000;

    private final int version;
    private final KieTable table;
    private final Map<Integer, Hit> hits;
    private final Map<List<@Nullable Object>, List<Hit>> known = new ConcurrentHashMap<>();

    Decider(String key, int version, DecisionTable table) {
        this.version = version;
        this.table = new KieTable(key, table);
        this.hits = IntStream.range(0, table.rows().size())
                .boxed()
                .collect(toUnmodifiableMap(
                        row -> row + 1,
                        row -> new Hit(row + 1, table.rows().get(row).results())));
    }

    /**
     * A row that decides.
     *
     * @param row its number, from 1
     * @param results its cells for the outputs, in FEEL
     */
    public record Hit(int row, List<String> results) {

        public Hit {
            results = List.copyOf(results);
        }
    }

    /** The version of the table. */
    public int version() {
        return version;
    }

    /**
     * The rows that decide an input, in their order.
     *
     * @param values one for each input column, null where unknown
     */
    public List<Hit> decide(List<? extends @Nullable Object> values) {
        List<@Nullable Object> input = Collections.unmodifiableList(new ArrayList<@Nullable Object>(values));
        List<Hit> before = known.get(input);
        if (before != null) {
            return before;
        }
        List<Hit> told = table.rows(input).stream().map(this::hit).toList();
        if (known.size() < MOST_REMEMBERED) {
            known.put(input, told);
        }
        return told;
    }

    private Hit hit(int row) {
        Hit hit = hits.get(row);
        if (hit == null) {
            throw new IllegalStateException("Version " + version + " has no row " + row);
        }
        return hit;
    }
}
