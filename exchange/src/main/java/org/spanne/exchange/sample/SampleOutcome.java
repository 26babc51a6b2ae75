package org.spanne.exchange.sample;

import java.nio.file.Path;
import java.util.Map;
import org.spanne.exchange.FolderTable;

/** What came of writing the sample company. */
public sealed interface SampleOutcome {

    /**
     * It was written.
     *
     * @param folder where
     * @param rows rows below the header, by table
     */
    record Written(Path folder, Map<FolderTable, Long> rows) implements SampleOutcome {

        public Written {
            rows = Map.copyOf(rows);
        }

        /** Rows of all tables. */
        public long totalRows() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * It was not written, and nothing was changed.
     *
     * @param reason in a sentence that also says what to do
     */
    record Refused(String reason) implements SampleOutcome {}
}
