package org.spanne.intake.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.springframework.jdbc.UncategorizedSQLException;

/** Rows that wait on disk until the connection is free to take them in: it can run one {@code COPY} at a time. */
final class Spool implements AutoCloseable {

    private static final int FULL = 64 * 1024;

    private final Path file;
    private final OutputStream out;
    private final CopyText text = new CopyText(FULL + 4096);
    private long written;

    Spool() {
        try {
            file = Files.createTempFile("spanne-rows", ".copy");
            out = Files.newOutputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Rows that are kept out could not be put aside", e);
        }
    }

    /** Where the next row is to be written; {@link #rowEnded} has to follow. */
    CopyText row() {
        return text;
    }

    void rowEnded() {
        if (text.length() >= FULL) {
            flush();
        }
    }

    /** Bytes in it so far. */
    long bytes() {
        return written + text.length();
    }

    /** Copies everything into a relation. */
    void copyInto(Connection connection, String copy) {
        flush();
        try (InputStream in = Files.newInputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, in);
        } catch (IOException e) {
            throw new UncheckedIOException("Rows that were put aside could not be read", e);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("Taking in rows that were put aside", copy, e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Rows that were put aside could not be removed", e);
        }
    }

    private void flush() {
        try {
            out.write(text.bytes(), 0, text.length());
            written += text.length();
            text.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("Rows that are kept out could not be put aside", e);
        }
    }
}
