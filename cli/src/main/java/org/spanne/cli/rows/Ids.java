package org.spanne.cli.rows;

import java.util.Arrays;

/** Numbers the distinct texts of a column from 0, without making text of those it knows already. */
public final class Ids {

    private static final int FREE = -1;

    private String[] ids = new String[1024];
    private int[] hashes = new int[1024];
    private int[] table = new int[4096];
    private int size;

    /** Knows no text yet. */
    public Ids() {
        Arrays.fill(table, FREE);
    }

    /** The number of the text in a cell, a new one where it is new. */
    public int of(Row row, int cell) {
        int hash = hash(row, cell);
        int slot = slot(hash);
        while (table[slot] != FREE) {
            if (hashes[table[slot]] == hash && same(ids[table[slot]], row, cell)) {
                return table[slot];
            }
            slot = (slot + 1) & (table.length - 1);
        }
        if (size == ids.length) {
            grow();
            slot = freeSlot(hash);
        }
        ids[size] = row.text(cell);
        hashes[size] = hash;
        table[slot] = size;
        return size++;
    }

    /** How many distinct texts there are. */
    public int size() {
        return size;
    }

    /** The text with a number. */
    public String id(int number) {
        return ids[number];
    }

    private static int hash(Row row, int cell) {
        int hash = 0;
        char[] text = row.characters();
        for (int i = row.start(cell); i < row.end(cell); i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    private static boolean same(String id, Row row, int cell) {
        int from = row.start(cell);
        if (id.length() != row.end(cell) - from) {
            return false;
        }
        char[] text = row.characters();
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private int slot(int hash) {
        return ((hash * 0x9E3779B9) >>> 7) & (table.length - 1);
    }

    private int freeSlot(int hash) {
        int slot = slot(hash);
        while (table[slot] != FREE) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
        table = new int[8 * size];
        Arrays.fill(table, FREE);
        for (int number = 0; number < size; number++) {
            table[freeSlot(hashes[number])] = number;
        }
    }
}
