package org.spanne.exchange.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.UnreadableTable;

/**
 * Reads the rows of a CSV file one by one, blank ones left out. A row with a broken quote or an endless cell is
 * given as flawed and reading goes on with the line after the one in which it started, so that no good row is lost
 * with it.
 */
public final class CsvScanner implements Closeable {

    /** No text holds it, so nothing counts as quoted. */
    private static final char NO_QUOTE = '\uFFFF';

    /** Cells of the longest kind that may be parsed again because of broken quotes, before a file is given up. */
    private static final long MOST_TAKEN_BACK = 256;

    private final String place;
    private final char delimiter;
    private final int mostCellChars;
    private final LineFeed feed;
    private final CellCollector collector;
    private final CsvReader.CsvReaderBuilder parsers;
    private CloseableIterator<List<String>> rows;
    private int width;
    private Set<Integer> multiLineCells = Set.of();
    private long takenBack;
    private long line;
    private List<String> cells = List.of();
    private @Nullable IssueCode flaw;

    /**
     * @param place the file's name, for issues
     * @param text its characters, without a byte order mark
     * @param delimiter what stands between cells
     * @param quoted whether cells may stand in double quotes
     * @param mostCellChars how many characters a cell may have
     */
    public CsvScanner(String place, Reader text, char delimiter, boolean quoted, int mostCellChars) {
        this.place = place;
        this.delimiter = delimiter;
        this.mostCellChars = mostCellChars;
        feed = new LineFeed(text, mostCellChars);
        collector = new CellCollector(mostCellChars);
        parsers = CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quoted ? '"' : NO_QUOTE)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(mostCellChars + (1 << 14));
        rows = parsers.build(collector, feed).iterator();
    }

    /**
     * Says what rows should look like, so that a quote that is not closed is noticed even where a later one closes
     * it: the row of several lines then has another number of cells, or a line break between what look like two
     * whole rows.
     *
     * @param cellsPerRow how many cells a row should have
     * @param multiLine the places of cells that may hold anything
     */
    public void expect(int cellsPerRow, Set<Integer> multiLine) {
        width = cellsPerRow;
        multiLineCells = multiLine;
    }

    /**
     * Goes to the next row; false after the last.
     *
     * @throws UnreadableTable where too much is broken to go on
     */
    public boolean next() throws IOException {
        boolean found;
        do {
            found = read();
        } while (found && flaw == null && cells.size() == 1 && cells.getFirst().isBlank());
        return found;
    }

    /** The line in which the row starts, counted from 1. */
    public long line() {
        return line;
    }

    /** The row's cells; of a flawed row its first line as one cell. */
    public List<String> cells() {
        return cells;
    }

    /** What is wrong with the row as a whole, or null. */
    public @Nullable IssueCode flaw() {
        return flaw;
    }

    private boolean read() throws IOException {
        line = feed.rowLine();
        flaw = null;
        try {
            if (!rows.hasNext()) {
                return false;
            }
            cells = rows.next();
            if (collector.tooLong()) {
                flaw(IssueCode.CELL_TOO_LONG);
            } else if (width > 0 && feed.severalLines() && (cells.size() != width || swallowsRows())) {
                parseAgain();
                return true;
            }
            feed.rowDone();
        } catch (CsvParseException e) {
            parseAgain();
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof LineFeed.EndlessRow)) {
                throw e.getCause();
            }
            parseAgain();
        }
        return true;
    }

    /** Whether a cell with a line break starts in what looks like one whole row and ends in another. */
    private boolean swallowsRows() {
        for (int i = 0; i < cells.size(); i++) {
            boolean broken = cells.get(i).indexOf('\n') >= 0 || cells.get(i).indexOf('\r') >= 0;
            if (broken && !multiLineCells.contains(i)) {
                return delimiters(feed.firstLine()) == width - 1 && delimiters(feed.lastLine()) == width - 1;
            }
        }
        return false;
    }

    private long delimiters(String line) {
        return line.chars().filter(c -> c == delimiter).count();
    }

    /** Gives the row up and goes on with the line after its first one. */
    private void parseAgain() throws IOException {
        flaw(feed.severalLines() ? IssueCode.QUOTE_BROKEN : brokenLine());
        takenBack += feed.takeBack();
        if (takenBack > MOST_TAKEN_BACK * mostCellChars) {
            throw new UnreadableTable(Issue.ofFile(IssueCode.FILE_GIVEN_UP, place, Map.of("at", Long.toString(line))));
        }
        rows = parsers.build(collector, feed).iterator();
    }

    /**
     * A single line is broken by what follows a quote; or it is so long that the parser did not come to its end.
     */
    private IssueCode brokenLine() {
        return feed.firstLineCut() ? IssueCode.CELL_TOO_LONG : IssueCode.QUOTE_BROKEN;
    }

    private void flaw(IssueCode code) {
        flaw = code;
        cells = List.of(feed.firstLine());
    }

    @Override
    public void close() throws IOException {
        feed.close();
    }
}
