package org.spanne.support;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spanne.exchange.ColumnType;
import org.spanne.exchange.FolderTable;
import org.spanne.intake.FolderImported;
import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lands small tables in the modules as an import does: staged, landed in the order of the format, the event published, all
 * in one transaction. Rows are written as in the files, cells separated by commas, empty cells for null; a column {@code
 * attributes} takes what the format does not name.
 */
@TestComponent
public class CompanyFolder {

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Map<String, Landing> landings;
    private final Map<String, String> tables = new HashMap<>();

    CompanyFolder(
            JdbcClient db, TransactionTemplate transaction, ApplicationEventPublisher events, List<Landing> landings) {
        this.db = db;
        this.transaction = transaction;
        this.events = events;
        this.landings = landings.stream().collect(Collectors.toMap(Landing::table, landing -> landing));
    }

    /** Puts a table into the folder: a header row, then the rows. */
    public CompanyFolder with(String table, String csv) {
        tables.put(table, csv);
        return this;
    }

    /** Imports what is in the folder and empties it; tells what became of each table's rows. */
    public Map<String, Landed> land() {
        return land(false);
    }

    /** The same, as the sample company or as a real one. */
    public Map<String, Landed> land(boolean sample) {
        Map<String, Landed> landed = new LinkedHashMap<>();
        transaction.executeWithoutResult(status -> {
            Stream.of(FolderTable.values())
                    .filter(table -> tables.containsKey(table.tableName()))
                    .forEach(table -> landed.put(table.tableName(), land(table)));
            events.publishEvent(new FolderImported(1, Set.copyOf(landed.keySet()), sample));
        });
        tables.clear();
        return landed;
    }

    private Landed land(FolderTable table) {
        return requireNonNull(landings.get(table.tableName())).land(stage(table));
    }

    private Staged stage(FolderTable table) {
        String relation = "stage_" + table.tableName();
        List<String> lines =
                requireNonNull(tables.get(table.tableName())).strip().lines().toList();
        db.sql("create temporary table %s (%s, line bigint, attributes jsonb not null default '{}') on commit drop"
                        .formatted(relation, typed(table)))
                .update();
        String into = Stream.of(lines.getFirst().split(","))
                .map(CompanyFolder::quoted)
                .collect(Collectors.joining(","));
        for (int line = 1; line < lines.size(); line++) {
            db.sql("insert into %s (line,%s) values (%d,%s)".formatted(relation, into, line, values(lines.get(line))))
                    .update();
        }
        return new Staged(relation, lines.size() - 1L, db);
    }

    private static String typed(FolderTable table) {
        return table.columns().stream()
                .map(column -> quoted(column.name()) + " " + sqlType(column.type()))
                .collect(Collectors.joining(", "));
    }

    private static String sqlType(ColumnType type) {
        return switch (type) {
            case ColumnType.Decimal _ -> "numeric";
            case ColumnType.Whole _ -> "bigint";
            case ColumnType.Day _ -> "date";
            case ColumnType.Moment _ -> "timestamptz";
            case ColumnType.YesNo _ -> "boolean";
            case ColumnType.Many _ -> "text[]";
            case ColumnType.Text _, ColumnType.Id _, ColumnType.Reference _, ColumnType.DayOfYear _ -> "text";
            case ColumnType.Choice _, ColumnType.Currency _, ColumnType.TimeZone _ -> "text";
            case ColumnType.Country _, ColumnType.Language _, ColumnType.Email _ -> "text";
        };
    }

    private static String quoted(String column) {
        return Set.of("from", "to", "default").contains(column) ? '"' + column + '"' : column;
    }

    private static String values(String line) {
        return Stream.of(line.split(",", -1))
                .map(cell -> cell.isEmpty() ? "default" : cell.contains("=") ? attributes(cell) : literal(cell))
                .collect(Collectors.joining(","));
    }

    /** The cell of further columns: {@code colour=red;size=12}. */
    private static String attributes(String cell) {
        return Stream.of(cell.split(";"))
                .map(pair -> literal(pair.substring(0, pair.indexOf('='))) + ","
                        + literal(pair.substring(pair.indexOf('=') + 1)))
                .collect(Collectors.joining(",", "jsonb_build_object(", ")"));
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
