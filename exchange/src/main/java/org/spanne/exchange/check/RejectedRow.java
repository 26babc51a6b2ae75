package org.spanne.exchange.check;

import java.util.List;
import org.spanne.exchange.issue.Issue;

/**
 * A row that is kept out, as it stood in the source, to be repaired and handed in again.
 *
 * @param place the file or sheet
 * @param line where it stood there
 * @param header the source's column names
 * @param cells its cells, fewer or more than the header where the row is ragged
 * @param issues why: at least one error
 */
public record RejectedRow(String place, long line, List<String> header, List<String> cells, List<Issue> issues) {}
