package org.spanne.cli.rows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The header of a file: finds columns by name, by other usual names, or by number where there is no header. */
public final class Columns {

    /** Stands for a column that is not there. */
    public static final int NONE = -1;

    private final Path file;
    private final List<String> names = new ArrayList<>();

    /** Takes the names from the first row of a file. */
    public Columns(Path file, Row header) {
        this.file = file;
        for (int cell = 0; cell < header.cells(); cell++) {
            names.add(header.text(cell));
        }
    }

    /** The name of a column. */
    public String name(int column) {
        return names.get(column);
    }

    /** The first column with one of these names, whatever the case of letters; {@link #NONE} where there is none. */
    public int find(String... possible) {
        for (String name : possible) {
            for (int column = 0; column < names.size(); column++) {
                if (names.get(column).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                    return column;
                }
            }
        }
        return NONE;
    }

    /**
     * The column with a name, or with a number from 1.
     *
     * @param option what names the column on the command line
     */
    public int need(String name, String option) {
        int column = find(name);
        if (column == NONE && name.matches("\\d{1,4}")) {
            column = Integer.parseInt(name) - 1;
        }
        if (column < 0 || column >= names.size()) {
            throw Refusal.ofUse(
                    "%s has no column '%s'. Its columns are: %s. Maybe name another with %s, or give its number."
                            .formatted(file, name, String.join(", ", names), option));
        }
        return column;
    }
}
