package org.spanne.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.spanne.Spanne;
import org.spanne.start.CommandLine;

/**
 * How fast a large folder comes in: {@code spanne import} of a million order lines and a million activities, beside
 * PostgreSQL's own {@code COPY} of the same rows into the same tables of the same database, both from files.
 *
 * <pre>java -Xmx512m -cp … org.spanne.bench.ImportBench [ROWS]</pre>
 */
public final class ImportBench {

    private static final int ROWS = 1_000_000;

    private final Path folder;
    private final int rows;

    private ImportBench(Path folder, int rows) {
        this.folder = folder;
        this.rows = rows;
    }

    /** Prints a table; the only argument is the number of lines and of activities, a million unless given. */
    public static void main(String[] args) throws IOException, SQLException {
        int rows = args.length == 0 ? ROWS : Integer.parseInt(args[0]);
        new ImportBench(Files.createTempDirectory("spanne-bench"), rows).run();
        System.exit(0);
    }

    private void run() throws IOException, SQLException {
        Path data = folder.resolve("data");
        LargeFolder large = LargeFolder.write(folder, rows);
        CommandLine.run(Spanne.class, "serve", "--data", data.toString(), "--port", "0");
        importing(large.master(), data);
        try (Connection database = connect(data)) {
            Duration copy = copy(large, database);
            resetPeak();
            importing(large.mass(), data);
            Duration whole = lastImport(database);
            print(copy, whole);
            resetPeak();
            importing(large.mass(), data);
            System.out.printf(
                    "%-44s %8.1f s%n", "the same folder again, nothing changed", seconds(lastImport(database)));
        }
    }

    private static void importing(Path input, Path data) {
        int code = CommandLine.run(Spanne.class, "import", input.toString(), "--data", data.toString());
        if (code != 0) {
            throw new IllegalStateException("The import of " + input + " ended with " + code);
        }
    }

    /** Afterwards the tables are as empty as before. */
    private static Duration copy(LargeFolder large, Connection database) throws IOException, SQLException {
        long start = System.nanoTime();
        for (LargeFolder.Copied copied : large.copied()) {
            try (InputStream in = Files.newInputStream(copied.file())) {
                database.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + copied.target() + " from stdin", in);
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        try (Statement statement = database.createStatement()) {
            statement.execute("truncate orders.line, worktime.activity");
            statement.execute("checkpoint");
        }
        return took;
    }

    private static Duration lastImport(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select extract(epoch from landed_at - created_at)"
                        + " from intake.import order by id desc limit 1")) {
            row.next();
            return Duration.ofMillis(Math.round(row.getDouble(1) * 1000));
        }
    }

    private void print(Duration copy, Duration whole) {
        System.out.printf(
                "%,d order lines and %,d activities, -Xmx%d MB, %d processors%n",
                rows,
                rows,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors());
        System.out.printf("%-44s %8.1f s%n", "COPY of the same rows into the same tables", seconds(copy));
        System.out.printf("%-44s %8.1f s%n", "check, stage, land and read models", seconds(whole));
        System.out.printf("%-44s %8.2f%n", "ratio", seconds(whole) / seconds(copy));
        System.out.printf("%-44s %8d MB%n", "largest heap in use", peak() >> 20);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static void resetPeak() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** Connects to the server's own database by what it says of itself in the data folder. */
    private static Connection connect(Path data) throws IOException, SQLException {
        Properties running = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("running.properties"))) {
            running.load(in);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + running.getProperty("databasePort") + "/postgres",
                "postgres",
                Files.readString(data.resolve("database.password")));
    }
}
