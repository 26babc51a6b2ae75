package org.spanne.exchange.profile.lookup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.spanne.exchange.issue.UnreadableTable;

/**
 * The rows of a joined source by their key, in a compact form: an open hash table of row numbers over one array of bytes,
 * which holds only the columns that are referred to.
 */
public final class Lookup {

    /** The number of no row. */
    public static final int NONE = -1;

    private static final int FIRST_SLOTS = 1 << 10;
    private static final int BYTES_A_SLOT = 4 * Integer.BYTES;

    private final BitSet kept;
    private final int[] places;
    private final boolean keepLast;
    private final TextArena texts = new TextArena();
    private int[] slots = emptySlots(FIRST_SLOTS);
    private int keys;
    private long repeated;

    /**
     * @param kept the positions of the columns to hold
     * @param keepLast whether the last row of a key is found rather than the first
     */
    public Lookup(BitSet kept, boolean keepLast) {
        this.kept = kept;
        this.keepLast = keepLast;
        this.places = new int[kept.length()];
        int place = 1;
        for (int position = kept.nextSetBit(0); position >= 0; position = kept.nextSetBit(position + 1)) {
            places[position] = place++;
        }
    }

    private static int[] emptySlots(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, NONE);
        return slots;
    }

    /** Takes in a row; the budget says when it is too much. */
    public void add(String key, List<String> cells, Budget budget, String at) throws UnreadableTable {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        int slot = slot(bytes);
        boolean known = slots[slot] != NONE;
        repeated += known ? 1 : 0;
        if (known && !keepLast) {
            return;
        }
        keys += known ? 0 : 1;
        budget.take(cost(key, cells), at);
        slots[slot] = texts.size() / width();
        texts.add(key);
        kept.stream().forEach(position -> texts.add(cells.get(position)));
        if (2 * keys > slots.length) {
            grow();
        }
    }

    private long cost(String key, List<String> cells) {
        return BYTES_A_SLOT
                + TextArena.cost(key)
                + kept.stream()
                        .mapToLong(position -> TextArena.cost(cells.get(position)))
                        .sum();
    }

    private int width() {
        return kept.cardinality() + 1;
    }

    private void grow() {
        int[] before = slots;
        slots = emptySlots(2 * before.length);
        for (int row : before) {
            if (row != NONE) {
                int slot = texts.hash(row * width()) & (slots.length - 1);
                while (slots[slot] != NONE) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = row;
            }
        }
    }

    /** The slot of a key, or the empty one where it belongs. */
    private int slot(byte[] key) {
        int slot = TextArena.hash(key) & (slots.length - 1);
        while (slots[slot] != NONE && !texts.holds(slots[slot] * width(), key)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** The number of the row with that key, or {@link #NONE}. */
    public int find(String key) {
        return slots[slot(key.getBytes(StandardCharsets.UTF_8))];
    }

    /** A cell of a row; empty for {@link #NONE}. */
    public String cell(int row, int position) {
        return row == NONE ? "" : texts.get(row * width() + places[position]);
    }

    /** How many rows had a key that was there already. */
    public long repeated() {
        return repeated;
    }
}
