package org.spanne.exchange.source;

import java.io.IOException;
import org.spanne.exchange.issue.UnreadableTable;

/**
 * A file, a sheet or a mapped export that yields rows of text: what reading produces and checking consumes.
 * It can be opened again and again, each time from its first row.
 */
public interface RawTable {

    /** The exchange table it holds, without an ending: {@code orders}. */
    String table();

    /** The place as a person knows it: {@code orders.csv}, {@code company.xlsx, sheet orders}. */
    String place();

    /**
     * Starts reading at the first row below the header.
     *
     * @throws UnreadableTable where it cannot be read at all
     */
    RawRows open() throws IOException;

    /** How its texts are written; a mapped export that already follows the format leaves this. */
    default Dialect dialect() {
        return Dialect.EXCHANGE;
    }

    /** Its size for the sake of progress, 0 where unknown. */
    default long bytes() {
        return 0;
    }
}
