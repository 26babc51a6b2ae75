package org.spanne.exchange.ids;

import java.util.Arrays;

/**
 * Who stands above whom among the rows of one table. A row is sound if its chain of parents ends, and all on it
 * are sound.
 */
public final class ParentForest {

    private static final byte OPEN = 0;
    private static final byte ON_PATH = 1;
    private static final byte SOUND = 2;
    private static final byte UNSOUND = 3;
    private static final byte CYCLIC = 4;

    private final RowIds rows;
    private final LongMap places = new LongMap();
    private final LongSet sound = new LongSet();
    private final LongSet cyclic = new LongSet();
    private long[] ids = new long[64];
    private long[] parents = new long[64];
    private int count;
    private int own;

    /** @param rows the table's rows: stored ones may be parents; unsound ones will be rejected there */
    public ParentForest(RowIds rows) {
        this.rows = rows;
    }

    /**
     * Adds a row that is right by itself; a second row of the same id is passed over. The parent is 0 where it has
     * none.
     */
    public void add(long id, long parent) {
        addTo(id, parent);
        own = count;
    }

    /**
     * Adds what is stored, after all rows of the table: where the table has no row of that id, the stored parent goes on
     * to hold. Stored rows are never rejected.
     */
    public void addStored(long id, long parent) {
        addTo(id, parent);
    }

    private void addTo(long id, long parent) {
        if (places.putIfAbsent(id, count + 1L) != 0) {
            return;
        }
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2);
            parents = Arrays.copyOf(parents, count * 2);
        }
        ids[count] = id;
        parents[count++] = parent;
    }

    /** Whether a row of the table stands on a sound chain. */
    public boolean sound(long id) {
        return sound.contains(id);
    }

    /** Whether a row is its own parent over one or more steps. */
    public boolean cyclic(long id) {
        return cyclic.contains(id);
    }

    /** All rows are added: finds the sound ones, and rejects the others. */
    public void resolve() {
        byte[] states = new byte[count];
        int[] path = new int[count];
        for (int start = 0; start < own; start++) {
            int length = 0;
            int at = start;
            while (at >= 0 && states[at] == OPEN) {
                states[at] = ON_PATH;
                path[length++] = at;
                at = parents[at] == 0 ? -1 : place(parents[at]);
            }
            settle(states, path, length, at);
        }
        for (int i = 0; i < own; i++) {
            if (states[i] == SOUND) {
                sound.add(ids[i]);
            } else {
                rows.reject(ids[i]);
            }
        }
    }

    /** Carries what stands at the end of a path down to all on it. */
    private void settle(byte[] states, int[] path, int length, int end) {
        boolean looped = end >= 0 && states[end] == ON_PATH;
        byte state = end >= 0 ? states[end] : length > 0 ? ending(path[length - 1]) : SOUND;
        boolean inLoop = looped;
        for (int i = length - 1; i >= 0; i--) {
            if (inLoop) {
                states[path[i]] = CYCLIC;
                cyclic.add(ids[path[i]]);
                inLoop = path[i] != end;
            } else {
                states[path[i]] = looped || state != SOUND ? UNSOUND : SOUND;
            }
        }
    }

    /** The topmost row of a path is sound if it has no parent or a stored one, or is stored itself. */
    private byte ending(int top) {
        return top >= own || parents[top] == 0 || rows.stored(parents[top]) ? SOUND : UNSOUND;
    }

    /** Where a parent stands, -1 where the file has no right row of it. */
    private int place(long parent) {
        return (int) places.get(parent) - 1;
    }
}
