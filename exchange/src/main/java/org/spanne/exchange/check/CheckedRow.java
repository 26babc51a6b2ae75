package org.spanne.exchange.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row in normal form, ready for {@code COPY}.
 *
 * @param line where it stood in its file
 * @param values one per column of the table in the format's order, as {@link org.spanne.exchange.ColumnType} says;
 *     null where the cell was empty or the column is missing
 * @param attributes the filled cells of columns that the format does not know, by header; empty where such are
 *     ignored
 */
public record CheckedRow(long line, List<@Nullable String> values, Map<String, String> attributes) {}
