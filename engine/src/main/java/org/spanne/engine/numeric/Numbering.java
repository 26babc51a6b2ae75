package org.spanne.engine.numeric;

import java.util.Arrays;

/** Numbers distinct keys from 0 in the order in which they first appear; open addressing, no boxing. */
public final class Numbering {

    private static final int FREE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[16];
    private int[] table = new int[32];
    private int size;

    /** No key has a number yet. */
    public Numbering() {
        Arrays.fill(table, FREE);
    }

    /** {@return the number of a key, a new one where it has none yet} */
    public int of(long key) {
        int slot = slot(key);
        if (table[slot] == FREE) {
            if (size == keys.length) {
                grow();
                slot = slot(key);
            }
            keys[size] = key;
            table[slot] = size++;
        }
        return table[slot];
    }

    /** {@return the key that has a number} */
    public long key(int number) {
        return keys[number];
    }

    /** {@return how many keys have a number} */
    public int size() {
        return size;
    }

    private int slot(long key) {
        int mask = table.length - 1;
        int slot = (int) ((key * SPREAD) >>> 32) & mask;
        while (table[slot] != FREE && keys[table[slot]] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        table = new int[4 * size];
        Arrays.fill(table, FREE);
        for (int number = 0; number < size; number++) {
            table[slot(keys[number])] = number;
        }
    }
}
