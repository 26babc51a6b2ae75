package org.spanne.cli.worktime.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.ColumnType.Many;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.check.CheckedRow;

/**
 * The cells of a checked row by the names of their columns.
 *
 * @param table the table whose row it is
 * @param row its values in normal form
 */
record Cells(FolderTable table, CheckedRow row) {

    /** A cell, or null where it is empty. */
    @Nullable
    String text(String column) {
        return row.values().get(table.position(column));
    }

    /** A cell of a column that the check lets nobody leave empty. */
    String needed(String column) {
        return Objects.requireNonNull(text(column), column);
    }

    /** A list, empty where the cell is. */
    List<String> texts(String column) {
        String literal = text(column);
        return literal == null ? List.of() : Many.values(literal);
    }

    @Nullable
    LocalDate day(String column) {
        String text = text(column);
        return text == null ? null : LocalDate.parse(text);
    }

    @Nullable
    Instant instant(String column) {
        String text = text(column);
        return text == null ? null : Instant.parse(text);
    }

    /** A word of a closed set as the constant of that name, or the other one where the cell is empty. */
    <E extends Enum<E>> E word(String column, Class<E> words, E otherwise) {
        String text = text(column);
        return text == null ? otherwise : Enum.valueOf(words, text.toUpperCase(Locale.ROOT));
    }
}
