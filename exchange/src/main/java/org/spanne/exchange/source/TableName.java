package org.spanne.exchange.source;

import java.util.List;
import java.util.Locale;

/** Names of files without folder and ending. */
final class TableName {

    private static final List<String> ENDINGS = List.of(".csv.gz", ".tsv.gz", ".txt.gz", ".csv", ".tsv", ".txt");

    private TableName() {}

    /** The name in lower case: {@code export/Orders.CSV} is {@code orders}. */
    static String of(String path) {
        String name = fileName(path).toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    /** Whether a file of that name is read as CSV. */
    static boolean tabular(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Whether a file that is no table may lie beside them without a word: a text for people. */
    static boolean isNote(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
