package org.spanne.exchange.profile.definition;

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

    /** The profile as the text of a YAML file; reading it gives an equal profile. */
    public String toYaml() {
        return new ProfileWriter().yaml(this);
    }
}
