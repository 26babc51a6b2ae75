package org.spanne.exchange.ids;

/** A set of 64-bit hashes other than 0: open addressing, 8 bytes a place, at most three quarters full. */
public final class LongSet {

    private long[] keys = new long[16];
    private int size;

    /** Adds a hash; returns whether it is new. */
    public boolean add(long key) {
        int place = place(keys, key);
        if (keys[place] == key) {
            return false;
        }
        keys[place] = key;
        if (++size > keys.length / 4 * 3) {
            grow();
        }
        return true;
    }

    /** Whether the hash is there. */
    public boolean contains(long key) {
        return keys[place(keys, key)] == key;
    }

    /** How many hashes there are. */
    public int size() {
        return size;
    }

    private void grow() {
        long[] more = new long[keys.length * 2];
        for (long key : keys) {
            if (key != 0) {
                more[place(more, key)] = key;
            }
        }
        keys = more;
    }

    private static int place(long[] keys, long key) {
        int mask = keys.length - 1;
        int place = (int) key & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
