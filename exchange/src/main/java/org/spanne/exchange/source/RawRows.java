package org.spanne.exchange.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.UnreadableTable;

/** One pass over the rows of a {@link RawTable}, streaming: memory does not grow with the file. */
public interface RawRows extends Closeable {

    /**
     * The column names as written in the source, trimmed, in the order of the cells; empty where there is no
     * header.
     */
    List<String> header();

    /**
     * The next row, or null after the last.
     *
     * @throws UnreadableTable where the rest of the source cannot be read
     */
    @Nullable
    RawRow next() throws IOException;

    /** How many of the {@link RawTable#bytes()} have been read. */
    default long bytesRead() {
        return 0;
    }
}
