package org.spanne.exchange.profile.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.UnreadableTable;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;

/**
 * Reads rows whose cells or rows end with several characters, such as {@code +|} and {@code &|} of SQL Server's bulk copy.
 * There are no quotes; a line break inside a cell belongs to the cell. Line breaks behind a row's end belong to the end.
 */
final class DelimitedRows implements RawRows {

    private static final int BUFFER = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Reader reader;
    private final Ends ends;
    private final Facts facts;
    private final StringBuilder cell = new StringBuilder();
    private final List<String> header;
    private long line = 1;
    private int ahead;
    private boolean afterReturn;

    /**
     * Where cells and rows end.
     *
     * @param cell what stands between two cells
     * @param row what ends a row; a line feed for the line break alone
     */
    record Ends(String cell, String row) {}

    /**
     * What a message says about the file.
     *
     * @param place the file as a person knows it
     * @param encoding how its bytes are characters
     * @param mostChars the longest cell, in characters
     */
    record Facts(String place, String encoding, int mostChars) {}

    /** @param header the column names; null to take them from the first row */
    DelimitedRows(Reader reader, Ends ends, Facts facts, @Nullable List<String> header) throws IOException {
        this.reader = new BufferedReader(reader, BUFFER);
        this.ends = ends;
        this.facts = facts;
        this.ahead = character();
        if (ahead == BYTE_ORDER_MARK) {
            ahead = character();
        }
        this.header = header == null ? firstRow() : header;
    }

    private List<String> firstRow() throws IOException {
        RawRow first = next();
        return first == null
                ? List.of()
                : first.cells().stream().map(String::strip).toList();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        while (ahead == '\n') {
            take();
        }
        if (ahead < 0) {
            return null;
        }
        long start = line;
        List<String> cells = new ArrayList<>();
        cell.setLength(0);
        while (ahead >= 0) {
            cell.append((char) take());
            if (endsWith(ends.row())) {
                cells.add(cut(ends.row()));
                return new RawRow(start, cells);
            }
            if (endsWith(ends.cell())) {
                cells.add(cut(ends.cell()));
            } else if (cell.length() > facts.mostChars()) {
                throw unreadable(IssueCode.CELL_TOO_LONG, start);
            }
        }
        cells.add(cell.toString());
        return new RawRow(start, cells);
    }

    private boolean endsWith(String end) {
        int from = cell.length() - end.length();
        for (int i = end.length() - 1; i >= 0; i--) {
            if (from < 0 || cell.charAt(from + i) != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String cut(String end) {
        String text = cell.substring(0, cell.length() - end.length());
        cell.setLength(0);
        return text;
    }

    private int take() throws IOException {
        int taken = ahead;
        line += taken == '\n' ? 1 : 0;
        ahead = character();
        return taken;
    }

    /** The next character; the line breaks of all systems become a line feed. */
    private int character() throws IOException {
        try {
            int c = reader.read();
            if (c == '\n' && afterReturn) {
                c = reader.read();
            }
            afterReturn = c == '\r';
            return afterReturn ? '\n' : c;
        } catch (CharacterCodingException broken) {
            throw unreadable(IssueCode.ENCODING_BROKEN, line);
        }
    }

    private UnreadableTable unreadable(IssueCode code, long at) {
        Map<String, String> arguments =
                Map.of("encoding", facts.encoding(), "limit", String.valueOf(facts.mostChars()));
        return new UnreadableTable(new Issue(code, facts.place(), at, null, null, arguments));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
