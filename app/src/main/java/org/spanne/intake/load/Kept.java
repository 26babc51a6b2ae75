package org.spanne.intake.load;

import java.sql.Connection;
import java.util.Map;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.check.RejectedRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where rows go that an import keeps out. */
interface Kept extends AutoCloseable {

    /** Puts a row aside. */
    void add(FolderTable table, RejectedRow row);

    /** How many rows of each table are put aside. */
    Map<FolderTable, Long> rows();

    /** Writes them into quarantine, in the running transaction. */
    void store(long importId, Connection connection, JdbcClient db);

    @Override
    void close();
}
