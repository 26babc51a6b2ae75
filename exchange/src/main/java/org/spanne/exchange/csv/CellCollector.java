package org.spanne.exchange.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import java.util.List;

/** Makes a list of cells of what the parser finds, within bounds. */
final class CellCollector extends CsvCallbackHandler<List<String>> {

    private static final int MOST_CELLS = 10_000;
    private static final int MOST_CELLS_CHARS_FACTOR = 4;

    private final int mostCellChars;
    private String[] cells = new String[32];
    private int count;
    private long chars;
    private boolean tooLong;

    CellCollector(int mostCellChars) {
        this.mostCellChars = mostCellChars;
    }

    /** Whether a cell of the row, or all together, had more characters than allowed; such cells are empty. */
    boolean tooLong() {
        return tooLong;
    }

    @Override
    protected void beginRecord(long line) {
        count = 0;
        chars = 0;
        tooLong = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (count == MOST_CELLS) {
            return;
        }
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
        }
        chars += length;
        boolean fits = length <= mostCellChars && chars <= (long) MOST_CELLS_CHARS_FACTOR * mostCellChars;
        tooLong |= !fits;
        cells[count++] = fits ? new String(buffer, offset, length) : "";
    }

    @Override
    protected void setEmpty() {
        addField(new char[0], 0, 0, false);
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("Comments are not parsed.");
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected List<String> buildRecord() {
        return List.of(Arrays.copyOf(cells, count));
    }
}
