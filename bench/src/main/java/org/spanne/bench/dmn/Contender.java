package org.spanne.bench.dmn;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An engine that evaluates decision tables written in DMN. */
interface Contender {

    /** Reads a file with one decision table. */
    Table read(String dmn);

    /** A table that was read. */
    interface Table {

        /** The output {@code out} of each row that fired, in order; null in it where the row names none. */
        List<@Nullable Object> decide(Map<String, @Nullable Object> inputs);
    }
}
