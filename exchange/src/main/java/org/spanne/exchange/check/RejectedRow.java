package org.spanne.exchange.check;

import java.util.List;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.source.Dialect;

/**
 * A row that is kept out, as it stood in the source, to be repaired and handed in again.
 *
 * @param file where it came from
 * @param line where it stood there
 * @param cells its cells as written; fewer or more than the header where the row is ragged, and the bare line as
 *     one cell where a quote is broken
 * @param issues why: at least one error
 */
public record RejectedRow(Head file, long line, List<String> cells, List<Issue> issues) {

    /**
     * The file or sheet that a row came from.
     *
     * @param place its name as a person knows it
     * @param dialect how it is written
     * @param header its column names as written there
     */
    public record Head(String place, Dialect dialect, List<String> header) {}
}
