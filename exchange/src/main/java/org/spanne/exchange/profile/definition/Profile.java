package org.spanne.exchange.profile.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.profile.notation.ValueMap;

/**
 * Maps another system's export to the company folder.
 *
 * @param name short and unique, in small letters: {@code adventureworks}
 * @param title for people
 * @param description what it takes and what it decides, for people
 * @param sources the files of the export by the name used in this profile
 * @param maps value maps by name
 * @param derived sources that are computed from others, by name
 * @param tables where the rows of each table come from; several mappings follow one another
 */
public record Profile(
        String name,
        String title,
        String description,
        Map<String, Source> sources,
        Map<String, ValueMap> maps,
        Map<String, Query> derived,
        Map<FolderTable, List<Query>> tables) {

    public Profile {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        maps = Collections.unmodifiableMap(new LinkedHashMap<>(maps));
        derived = Collections.unmodifiableMap(new LinkedHashMap<>(derived));
        Map<FolderTable, List<Query>> copied = new EnumMap<>(FolderTable.class);
        tables.forEach((table, queries) -> copied.put(table, List.copyOf(queries)));
        tables = Collections.unmodifiableMap(copied);
    }

    /**
     * A profile of files whose columns were matched by hand.
     *
     * @param name short and unique, in small letters
     * @param title for people
     */
    public static Profile ofMatches(String name, String title, List<MatchedFile> files) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Map<FolderTable, List<MatchedFile>> byTable = new EnumMap<>(FolderTable.class);
        files.forEach(file ->
                byTable.computeIfAbsent(file.table(), _ -> new ArrayList<>()).add(file));
        Map<FolderTable, List<Query>> tables = new EnumMap<>(FolderTable.class);
        byTable.forEach((table, matched) -> {
            List<Query> queries = new ArrayList<>();
            for (MatchedFile file : matched) {
                boolean alone = matched.size() == 1;
                int number = queries.size() + 1;
                String source = table.tableName() + (alone ? "" : "_" + number);
                sources.put(source, file.source(source));
                queries.add(file.query(source, "tables." + table.tableName() + (alone ? "" : "[" + number + "]")));
            }
            tables.put(table, queries);
        });
        return new Profile(name, title, "", sources, Map.of(), Map.of(), tables);
    }

    /** The profile as the text of a YAML file; reading it gives an equal profile. */
    public String toYaml() {
        return new ProfileWriter().yaml(this);
    }
}
