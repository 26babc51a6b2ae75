package org.spanne.exchange.source;

import java.util.List;

/**
 * One row of text as the source holds it.
 *
 * @param line the line (CSV) or row number (sheet) where it starts, counted from 1 with the header
 * @param cells one cell per header column; an empty text where the source has nothing
 */
public record RawRow(long line, List<String> cells) {

    public RawRow {
        cells = List.copyOf(cells);
    }
}
