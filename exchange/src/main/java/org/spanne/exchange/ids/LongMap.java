package org.spanne.exchange.ids;

/**
 * From 64-bit hashes to one long each, for tens of millions of them: open addressing with linear probing, 16 bytes
 * a place, at most three quarters full. It is split by the keys' upper bits into parts that grow one at a time, so
 * that growing needs little memory beside it. After {@link #keepKeysOnly} it is a set at half the memory.
 *
 * <p>Neither a key nor a value may be 0.
 */
public final class LongMap {

    private static final int PART_BITS = 6;

    private final Part[] parts = new Part[1 << PART_BITS];
    private boolean keysOnly;

    public LongMap() {
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new Part();
        }
    }

    /**
     * Puts a value where the key has none yet.
     *
     * @return the value it had already and keeps, or 0
     */
    public long putIfAbsent(long key, long value) {
        if (keysOnly) {
            throw new IllegalStateException("The values were dropped, so nothing can be put any more.");
        }
        return part(key).putIfAbsent(key, value);
    }

    /** The value of a key, or 0. */
    public long get(long key) {
        return part(key).get(key);
    }

    /** Whether the key is there. */
    public boolean contains(long key) {
        return part(key).contains(key);
    }

    /** How many keys there are. */
    public long size() {
        long size = 0;
        for (Part part : parts) {
            size += part.size;
        }
        return size;
    }

    /** Drops the values: from now on only {@link #contains} makes sense. */
    public void keepKeysOnly() {
        keysOnly = true;
        for (Part part : parts) {
            part.values = new long[0];
        }
    }

    private Part part(long key) {
        return parts[(int) (key >>> (Long.SIZE - PART_BITS))];
    }

    private static final class Part {

        private long[] keys = new long[16];
        private long[] values = new long[16];
        private int size;

        boolean contains(long key) {
            return keys[place(keys, key)] == key;
        }

        long get(long key) {
            int place = place(keys, key);
            return keys[place] == key ? values[place] : 0;
        }

        long putIfAbsent(long key, long value) {
            int place = place(keys, key);
            if (keys[place] == key) {
                return values[place];
            }
            keys[place] = key;
            values[place] = value;
            if (++size > keys.length / 4 * 3) {
                grow();
            }
            return 0;
        }

        private void grow() {
            long[] moreKeys = new long[keys.length * 2];
            long[] moreValues = new long[keys.length * 2];
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != 0) {
                    int place = place(moreKeys, keys[i]);
                    moreKeys[place] = keys[i];
                    moreValues[place] = values[i];
                }
            }
            keys = moreKeys;
            values = moreValues;
        }

        /** Where the key stands, or the free place where it would. */
        private static int place(long[] keys, long key) {
            int mask = keys.length - 1;
            int place = (int) key & mask;
            while (keys[place] != 0 && keys[place] != key) {
                place = (place + 1) & mask;
            }
            return place;
        }
    }
}
