package org.spanne.exchange.check;

import java.util.List;
import org.spanne.exchange.issue.Issue;

/**
 * A row that is kept out, as it stood in the source, to be repaired and handed in again.
 *
 * @param file where it came from
 * @param line where it stood there
 * @param cells its cells as written; fewer or more than the header where the row is ragged, and the bare line as one cell
 *     where a quote is broken
 * @param issues why: at least one error
 */
public record RejectedRow(FileHead file, long line, List<String> cells, List<Issue> issues) {}
