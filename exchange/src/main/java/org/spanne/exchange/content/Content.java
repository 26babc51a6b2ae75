package org.spanne.exchange.content;

import java.io.IOException;
import java.io.InputStream;

/** A file of a folder or an archive. */
public interface Content {

    /** Its path below the folder, with slashes: {@code calendars/p17.ics}. */
    String path();

    /** Its size in bytes, as it will be read or as it lies packed. */
    long bytes();

    /**
     * Reads its bytes, unpacked where it comes from an archive or ends in {@code .gz}.
     *
     * @throws org.spanne.exchange.issue.UnreadableTable where it cannot be read, also while reading
     */
    InputStream open() throws IOException;
}
