package org.spanne.exchange.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.IssueCode;

/**
 * One row of text as the source holds it.
 *
 * @param line the line (CSV) or row number (sheet) where it starts, counted from 1 with the header
 * @param cells one cell per header column, an empty text where the source has nothing; fewer or more where the
 *     source is ragged
 * @param flaw why the row could not be read rightly (then {@code cells} holds what there is), or null
 */
public record RawRow(
        long line, List<String> cells, @Nullable IssueCode flaw) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    /** A row that was read rightly. */
    public RawRow(long line, List<String> cells) {
        this(line, cells, null);
    }
}
