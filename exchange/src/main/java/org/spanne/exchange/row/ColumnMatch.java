package org.spanne.exchange.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.spanne.exchange.Column;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.FurtherColumns;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;

/**
 * How the columns of a file fall on those of the format, by name in any case, blanks and hyphens taken for
 * underscores.
 *
 * @param table the table of the format
 * @param header the file's column names
 * @param positions for each of them the column's position in the format, {@link #ATTRIBUTE} or {@link #LEFT_OUT}
 * @param issues what is wrong with them
 */
public record ColumnMatch(FolderTable table, List<String> header, List<Integer> positions, List<Issue> issues) {

    static final int LEFT_OUT = -1;
    static final int ATTRIBUTE = -2;

    /** Words in the names of columns that would carry what a mail says. */
    private static final Set<String> MAIL_CONTENT = Set.of("subject", "body", "text", "content", "betreff", "inhalt");

    /** Matches a file's columns. */
    public static ColumnMatch of(FolderTable table, List<String> header, String place) {
        return new Matching(table, header, place).match();
    }

    /** Whether rows can be read at all. */
    public boolean usable() {
        return issues.stream().noneMatch(Issue::isError);
    }

    /** The columns that the format does not know. */
    public List<String> further() {
        List<String> further = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (positions.get(i) < 0 && !header.get(i).isEmpty()) {
                further.add(header.get(i));
            }
        }
        return further;
    }

    /** Where in the file a column of the format stands, or -1. */
    int source(int position) {
        return positions.indexOf(position);
    }

    private static final class Matching {

        private final FolderTable table;
        private final List<String> header;
        private final String place;
        private final List<Issue> issues = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Matching(FolderTable table, List<String> header, String place) {
            this.table = table;
            this.header = header;
            this.place = place;
        }

        ColumnMatch match() {
            Integer[] positions = new Integer[header.size()];
            for (int i = 0; i < positions.length; i++) {
                positions[i] = position(i);
            }
            for (Column column : table.columns()) {
                if (column.required() && !seen.contains(column.name())) {
                    add(IssueCode.COLUMN_MISSING, column.name(), Map.of());
                }
            }
            return new ColumnMatch(table, header, Arrays.asList(positions), issues);
        }

        private int position(int index) {
            String written = header.get(index);
            String name = plain(written);
            int position = table.position(name);
            if (name.isEmpty()) {
                add(IssueCode.COLUMN_UNNAMED, "", Map.of("number", Integer.toString(index + 1)));
                return LEFT_OUT;
            }
            boolean kept = position >= 0 || table.furtherColumns() == FurtherColumns.ATTRIBUTES;
            if (!seen.add(name) && kept) {
                add(IssueCode.COLUMN_TWICE, written, Map.of());
            }
            return position >= 0 ? position : further(written, name);
        }

        private int further(String written, String name) {
            if (table == FolderTable.MAIL && Arrays.stream(name.split("_", -1)).anyMatch(MAIL_CONTENT::contains)) {
                add(IssueCode.MAIL_CONTENT, written, Map.of());
                return LEFT_OUT;
            }
            boolean kept = table.furtherColumns() == FurtherColumns.ATTRIBUTES;
            add(kept ? IssueCode.COLUMN_KEPT : IssueCode.COLUMN_IGNORED, written, Map.of());
            return kept ? ATTRIBUTE : LEFT_OUT;
        }

        private void add(IssueCode code, String column, Map<String, String> facts) {
            issues.add(new Issue(code, place, 1, column, null, facts));
        }

        private static String plain(String name) {
            return name.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        }
    }
}
