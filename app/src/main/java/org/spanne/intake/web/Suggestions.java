package org.spanne.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.FurtherColumns;
import org.spanne.exchange.profile.matching.ColumnMatch;
import org.spanne.exchange.profile.matching.ColumnMatcher;
import org.spanne.exchange.profile.matching.TableMatch;
import org.springframework.stereotype.Component;

/** What the files of an import probably hold, for a person to confirm or change. */
@Component
class Suggestions {

    /** A file is taken for a table on its own from here on; below, the person is asked. */
    private static final double PROBABLE = 0.4;

    private final ColumnMatcher matcher = new ColumnMatcher();

    /**
     * One file on the page.
     *
     * @param at its place among the files
     * @param file the file
     * @param table the table it is taken for; null where it is left out
     * @param lines one per column of the file
     * @param missing required columns that nothing fills
     */
    record Card(int at, FileView file, @Nullable FolderTable table, List<Line> lines, List<String> missing) {}

    /**
     * One column of a file.
     *
     * @param header its name
     * @param sample its first values
     * @param column the company folder's column it is taken for; an empty text for none
     * @param attribute what it is called as an attribute; an empty text where the table has none
     * @param reason why; null where nothing is suggested
     */
    record Line(String header, String sample, String column, String attribute, ColumnMatch.@Nullable Reason reason) {}

    /** The file with the most probable table. */
    Card card(int at, FileView file) {
        TableMatch best = matcher.tables(file.path(), file.header()).stream()
                .filter(match -> match.confidence() >= PROBABLE)
                .findFirst()
                .orElse(null);
        return best == null ? leftOut(at, file) : matched(at, file, best);
    }

    /** The file with a table that a person has chosen; null to leave it out. */
    Card card(int at, FileView file, @Nullable FolderTable table) {
        return table == null ? leftOut(at, file) : matched(at, file, matcher.table(table, file.header()));
    }

    private static Card leftOut(int at, FileView file) {
        return new Card(at, file, null, List.of(), List.of());
    }

    private static Card matched(int at, FileView file, TableMatch match) {
        Map<String, ColumnMatch> byHeader =
                match.columns().stream().collect(Collectors.toMap(ColumnMatch::header, one -> one));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < file.header().size(); i++) {
            String header = file.header().get(i);
            String attribute = attribute(match.table(), header);
            ColumnMatch found = byHeader.get(header);
            lines.add(new Line(
                    header,
                    sample(file, i),
                    found == null ? attribute : found.column(),
                    attribute,
                    found == null ? null : found.reason()));
        }
        return new Card(at, file, match.table(), lines, match.missing());
    }

    private static String sample(FileView file, int column) {
        return file.rows().stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** A name for the profile, made from what was brought. */
    String name(String title) {
        String name =
                title.toLowerCase(Locale.ROOT).replaceAll("\\.[a-z0-9]+$", "").replaceAll("[^a-z0-9]+", "-");
        return name.replaceAll("^-+|-+$", "");
    }

    /** What a column that the table does not have is called as an attribute; an empty text where it has none. */
    private static String attribute(FolderTable table, String header) {
        return table.furtherColumns() == FurtherColumns.ATTRIBUTES
                ? header.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_")
                : "";
    }
}
