package org.spanne.intake.load;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spanne.exchange.Column;
import org.spanne.exchange.ColumnType;
import org.spanne.exchange.FolderTable;

/** The temporary relation that takes a table's checked rows until they land. */
record StageTable(FolderTable table) {

    String name() {
        return "stage_" + table.tableName();
    }

    String creation() {
        return table.columns().stream()
                .map(column -> quoted(column) + " " + type(column.type()))
                .collect(Collectors.joining(
                        ", ",
                        "create temporary table " + name() + " (line bigint, ",
                        ", attributes jsonb) on commit drop"));
    }

    /** Takes rows as {@link CopyText} writes them: line, the table's columns, attributes. */
    String copy() {
        return Stream.concat(
                        Stream.concat(
                                Stream.of("line"), table.columns().stream().map(StageTable::quoted)),
                        Stream.of("attributes"))
                .collect(Collectors.joining(", ", "copy " + name() + " (", ") from stdin"));
    }

    /** Some columns are called like words of SQL: {@code from}. */
    private static String quoted(Column column) {
        return '"' + column.name() + '"';
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case ColumnType.Decimal _ -> "numeric";
            case ColumnType.Whole _ -> "bigint";
            case ColumnType.Day _ -> "date";
            case ColumnType.Moment _ -> "timestamptz";
            case ColumnType.YesNo _ -> "boolean";
            case ColumnType.Many(ColumnType element) -> type(element) + "[]";
            case ColumnType.Text _,
                    ColumnType.Id _,
                    ColumnType.Reference _,
                    ColumnType.DayOfYear _,
                    ColumnType.Choice _,
                    ColumnType.Currency _,
                    ColumnType.TimeZone _,
                    ColumnType.Country _,
                    ColumnType.Language _,
                    ColumnType.Email _ -> "text";
        };
    }
}
