package org.spanne.engine.timeuse.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Unfolds the lines of a calendar as they stream by. Line ends may be CR, LF or both; what a line has beyond a bound is
 * skipped without being held.
 */
final class ContentLines {

    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader reader;
    private final int longest;
    private int next;
    private int number = 1;

    /**
     * A line as it lies in the file.
     *
     * @param number where it starts, from 1
     * @param text without line ends and folds
     * @param cut whether it went on beyond the bound
     */
    record Line(int number, String text, boolean cut) {}

    /**
     * @param longest the most characters to keep of a line
     */
    ContentLines(Reader reader, int longest) throws IOException {
        this.reader = new BufferedReader(reader);
        this.longest = longest;
        next = this.reader.read();
        if (next == BYTE_ORDER_MARK) {
            next = this.reader.read();
        }
    }

    /** The next line with something on it; null after the last. */
    @Nullable
    Line next() throws IOException {
        while (next == '\r' || next == '\n') {
            endLine();
        }
        if (next == END) {
            return null;
        }
        int first = number;
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        while (true) {
            cut |= !readTo(text);
            endLine();
            if (next != ' ' && next != '\t') {
                return new Line(first, text.toString(), cut);
            }
            next = reader.read();
        }
    }

    /** Reads up to the end of the line; false if the bound cut it. */
    private boolean readTo(StringBuilder text) throws IOException {
        boolean fits = true;
        while (next != END && next != '\r' && next != '\n') {
            if (text.length() < longest) {
                text.append((char) next);
            } else {
                fits = false;
            }
            next = reader.read();
        }
        return fits;
    }

    private void endLine() throws IOException {
        if (next == END) {
            return;
        }
        number++;
        int after = reader.read();
        next = next == '\r' && after == '\n' ? reader.read() : after;
    }
}
