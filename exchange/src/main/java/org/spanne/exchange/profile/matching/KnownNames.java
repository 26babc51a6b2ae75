package org.spanne.exchange.profile.matching;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spanne.exchange.Column;
import org.spanne.exchange.FolderTable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What other systems call the tables and columns of the company folder. */
final class KnownNames {

    private static final String RESOURCE = "/org/spanne/exchange/profile/column-names.yaml";
    private static final String FILES = "files";

    private final Map<String, Map<String, List<FoldedName>>> names;

    private KnownNames(Map<String, Map<String, List<FoldedName>>> names) {
        this.names = names;
    }

    static KnownNames load() {
        try (InputStream stream = KnownNames.class.getResourceAsStream(RESOURCE)) {
            Map<String, Map<String, List<String>>> written =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            Map<String, Map<String, List<FoldedName>>> names = new LinkedHashMap<>();
            written.forEach((table, columns) -> names.put(table, folded(columns)));
            return new KnownNames(names);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The resource " + RESOURCE + " cannot be read", unreadable);
        }
    }

    private static Map<String, List<FoldedName>> folded(Map<String, List<String>> columns) {
        Map<String, List<FoldedName>> folded = new LinkedHashMap<>();
        columns.forEach((column, spellings) ->
                folded.put(column, spellings.stream().map(FoldedName::of).toList()));
        return folded;
    }

    /** The column's own name, then what others call it. */
    List<FoldedName> of(FolderTable table, Column column) {
        return withOwn(column.name(), table, column.name());
    }

    /** The table's own name, then what files of it are called. */
    List<FoldedName> ofFile(FolderTable table) {
        return withOwn(table.tableName(), table, FILES);
    }

    private List<FoldedName> withOwn(String own, FolderTable table, String key) {
        List<FoldedName> all = new ArrayList<>();
        all.add(FoldedName.of(own));
        all.addAll(names.getOrDefault(table.tableName(), Map.of()).getOrDefault(key, List.of()));
        return all;
    }
}
