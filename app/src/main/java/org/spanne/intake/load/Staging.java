package org.spanne.intake.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.check.CheckedRow;
import org.spanne.exchange.check.CheckedRows;
import org.spanne.exchange.check.RejectedRow;
import org.springframework.jdbc.UncategorizedSQLException;

/** Takes the rows of a check into temporary relations of the running transaction. */
final class Staging implements CheckedRows, AutoCloseable {

    private final Connection connection;
    private final Kept kept;
    private final Map<FolderTable, Long> rows = new EnumMap<>(FolderTable.class);
    private @Nullable FolderTable current;
    private @Nullable CopyPipe pipe;
    private long inCurrent;

    Staging(Connection connection, Kept kept) {
        this.connection = connection;
        this.kept = kept;
    }

    @Override
    public void accept(FolderTable table, CheckedRow row) {
        try {
            if (table != current) {
                endTable();
                begin(table);
            }
            CopyPipe into = Objects.requireNonNull(pipe);
            write(row, into.row());
            into.rowEnded();
            inCurrent++;
        } catch (SQLException e) {
            throw failed(table, e);
        }
    }

    @Override
    public void reject(FolderTable table, RejectedRow row) {
        kept.add(table, row);
    }

    /** How many rows stand in the relation of each table; ends the one under way. */
    Map<FolderTable, Long> rows() {
        try {
            endTable();
            return rows;
        } catch (SQLException e) {
            throw failed(current, e);
        }
    }

    @Override
    public void close() {
        CopyPipe open = pipe;
        pipe = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                throw failed(current, e);
            }
        }
    }

    private static void write(CheckedRow row, CopyText text) {
        text.cell(row.line());
        for (String value : row.values()) {
            text.cell(value);
        }
        text.cell(row.attributes()).end();
    }

    private void begin(FolderTable table) throws SQLException {
        current = table;
        inCurrent = 0;
        StageTable stage = new StageTable(table);
        execute(stage.creation());
        pipe = new CopyPipe(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(stage.copy()));
    }

    private void endTable() throws SQLException {
        FolderTable table = current;
        CopyPipe open = pipe;
        if (table == null || open == null) {
            return;
        }
        open.end();
        pipe = null;
        execute("analyze " + new StageTable(table).name());
        rows.put(table, inCurrent);
        current = null;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static UncategorizedSQLException failed(@Nullable FolderTable table, SQLException cause) {
        return new UncategorizedSQLException("Staging " + table, null, cause);
    }
}
