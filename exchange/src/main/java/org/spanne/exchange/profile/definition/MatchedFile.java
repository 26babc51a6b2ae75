package org.spanne.exchange.profile.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spanne.exchange.FolderTable;

/**
 * A file whose columns a person has matched with those of a table.
 *
 * @param file its name, or a pattern of it
 * @param layout how it is written
 * @param table the table that it fills
 * @param columns the file's header by the table's column
 */
public record MatchedFile(String file, Layout layout, FolderTable table, Map<String, String> columns) {

    public MatchedFile {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    Source source(String name) {
        List<String> required = columns.values().stream().distinct().toList();
        return new Source(name, List.of(file), new Source.Need(false, false), List.of(), required, layout);
    }

    Query query(String source, String place) {
        Map<String, Assignment> assignments = new LinkedHashMap<>();
        columns.forEach((column, header) -> assignments.put(
                column, new Assignment.Computed(Formula.ofColumn(header, place + ".columns." + column))));
        return new Query(source, List.of(), null, List.of(), assignments, place);
    }
}
