package org.spanne.cli.rows;

import java.util.Arrays;

/** One row of a file, cell by cell; overwritten by the next. Blanks around cells are not part of them. */
public final class Row {

    private char[] text = new char[256];
    private int[] start = new int[16];
    private int[] end = new int[16];
    private int cells;
    private int used;
    private long line;

    void begin(long atLine) {
        line = atLine;
        cells = 0;
        used = 0;
    }

    void add(char[] from, int offset, int length) {
        if (used + length > text.length) {
            text = Arrays.copyOf(text, Math.max(used + length, 2 * text.length));
        }
        if (cells == start.length) {
            start = Arrays.copyOf(start, 2 * cells);
            end = Arrays.copyOf(end, 2 * cells);
        }
        System.arraycopy(from, offset, text, used, length);
        int first = used;
        int last = used + length;
        while (first < last && text[first] <= ' ') {
            first++;
        }
        while (last > first && text[last - 1] <= ' ') {
            last--;
        }
        start[cells] = first;
        end[cells] = last;
        cells++;
        used += length;
    }

    /** The line of the file on which it begins, from 1. */
    public long line() {
        return line;
    }

    int cells() {
        return cells;
    }

    /** Whether a cell has nothing in it, or the row has no such cell. */
    public boolean isBlank(int cell) {
        return cell >= cells || start[cell] == end[cell];
    }

    /** Whether a cell holds just this text. */
    public boolean holds(int cell, String expected) {
        return cell < cells
                && Arrays.equals(text, start[cell], end[cell], expected.toCharArray(), 0, expected.length());
    }

    /** The text of a cell, blank where the row has no such cell. */
    public String text(int cell) {
        return cell >= cells ? "" : new String(text, start[cell], end[cell] - start[cell]);
    }

    /** The characters that hold all cells; a cell's lie between {@link #start} and {@link #end}. */
    char[] characters() {
        return text;
    }

    int start(int cell) {
        return start[cell];
    }

    int end(int cell) {
        return end[cell];
    }
}
