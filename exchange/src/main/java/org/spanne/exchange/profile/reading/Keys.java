package org.spanne.exchange.profile.reading;

import java.util.Set;

/** The keys of each block of a profile; {@code profile.schema.json} names the same. */
final class Keys {

    static final Set<String> PROFILE = Set.of("name", "title", "description", "sources", "maps", "derived", "tables");
    static final Set<String> SOURCE = Set.of(
            "files",
            "optional",
            "every",
            "header",
            "columns",
            "required",
            "delimiter",
            "record_end",
            "quotes",
            "encoding",
            "decimal",
            "dates");
    static final Set<String> MAP = Set.of("values", "otherwise");
    static final Set<String> QUERY = Set.of("from", "joins", "where", "group_by", "columns");
    static final Set<String> JOIN = Set.of("source", "as", "on", "inner", "where", "keep");
    static final Set<String> COLUMN = Set.of("constant", "column", "expression", "map", "otherwise");

    private Keys() {}
}
