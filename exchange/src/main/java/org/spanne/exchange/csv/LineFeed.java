package org.spanne.exchange.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands a parser at most one line at a time, so that the parser never reads ahead of the row it is in. After a
 * broken row the lines behind its first one can therefore be taken back and parsed as rows of their own.
 */
final class LineFeed extends Reader {

    /** How much of a row's first line is remembered, to be shown. */
    private static final int FIRST_LINE_KEPT = 10_000;

    private final Reader source;
    private final int mostTakenBack;
    private char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private boolean afterReturn;
    private long linesDone;
    private long rowLine = 1;
    private final StringBuilder firstLine = new StringBuilder();
    private final StringBuilder furtherLines = new StringBuilder();

    /**
     * @param mostTakenBack characters behind the first line that a row may have
     */
    LineFeed(Reader source, int mostTakenBack) {
        this.source = source;
        this.mostTakenBack = mostTakenBack;
    }

    /** A row is complete; the next one starts here. */
    void rowDone() {
        rowLine = linesDone + 1;
        firstLine.setLength(0);
        furtherLines.setLength(0);
    }

    /** The line in which the row started, counted from 1. */
    long rowLine() {
        return rowLine;
    }

    /** Whether more than one line has been handed out for the row. */
    boolean severalLines() {
        return !furtherLines.isEmpty();
    }

    /** The start of the row's first line. */
    String firstLine() {
        return firstLine.toString();
    }

    /** The row's last line so far, without its end; empty where there is only one. */
    String lastLine() {
        String lines = furtherLines.toString().stripTrailing();
        return lines.substring(Math.max(lines.lastIndexOf('\n'), lines.lastIndexOf('\r')) + 1);
    }

    /** Whether the first line is longer than what is remembered of it. */
    boolean firstLineCut() {
        return firstLine.length() >= FIRST_LINE_KEPT;
    }

    /**
     * Drops the rest of the row's first line, takes back the lines behind it; returns how many characters those
     * have.
     */
    int takeBack() throws IOException {
        int length = furtherLines.length();
        if (length == 0) {
            skipLine();
        } else {
            char[] again = new char[Math.max(length + end - at, buffer.length)];
            furtherLines.getChars(0, length, again, 0);
            System.arraycopy(buffer, at, again, length, end - at);
            end = length + end - at;
            at = 0;
            buffer = again;
            linesDone = rowLine;
            afterReturn = false;
        }
        rowDone();
        return length;
    }

    private void skipLine() throws IOException {
        char[] dropped = new char[1 << 13];
        while (linesDone < rowLine && read(dropped, 0, dropped.length) >= 0) {
            furtherLines.setLength(0);
        }
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (at == end && !fill()) {
            return -1;
        }
        boolean first = linesDone < rowLine;
        int count = lineLength(Math.min(length, end - at));
        System.arraycopy(buffer, at, target, offset, count);
        remember(first, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(source.read(buffer, 0, buffer.length), 0);
        return end > 0;
    }

    /** How many characters up to the next line end, that included, and at most {@code most}. */
    private int lineLength(int most) {
        if (afterReturn && buffer[at] == '\n') {
            afterReturn = false;
            return 1;
        }
        afterReturn = false;
        for (int i = 0; i < most; i++) {
            char c = buffer[at + i];
            if (c == '\n' || c == '\r') {
                linesDone++;
                return returnAndFeed(c, i, most) ? i + 2 : i + 1;
            }
        }
        return most;
    }

    private boolean returnAndFeed(char c, int i, int most) {
        boolean feed = c == '\r' && i + 1 < most && buffer[at + i + 1] == '\n';
        afterReturn = c == '\r' && !feed;
        return feed;
    }

    private void remember(boolean first, int count) throws IOException {
        if (first) {
            firstLine.append(
                    buffer, at, Math.min(count, FIRST_LINE_KEPT - Math.min(FIRST_LINE_KEPT, firstLine.length())));
        } else if (furtherLines.length() + count > mostTakenBack) {
            throw new EndlessRow();
        } else {
            furtherLines.append(buffer, at, count);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** A row goes on for more lines than any row does. */
    static final class EndlessRow extends IOException {}
}
