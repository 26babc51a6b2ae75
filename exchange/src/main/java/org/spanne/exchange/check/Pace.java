package org.spanne.exchange.check;

import java.util.Collection;
import org.spanne.exchange.source.RawTable;

/** Tells the listener now and then how far the check is. */
final class Pace {

    private static final int ROWS_BETWEEN = 8_192;

    private final Progress listener;
    private final long totalBytes;
    private long rows;
    private long bytesDone;

    Pace(Progress listener, Collection<RawTable> tables) {
        this.listener = listener;
        this.totalBytes = tables.stream().mapToLong(RawTable::bytes).sum();
    }

    void row(String place, long bytesOfFile) {
        if (++rows % ROWS_BETWEEN == 0) {
            listener.at(new Progress.Step(place, rows, bytesDone + bytesOfFile, totalBytes));
        }
    }

    void fileDone(RawTable source) {
        bytesDone += source.bytes();
        listener.at(new Progress.Step(source.place(), rows, bytesDone, totalBytes));
    }
}
