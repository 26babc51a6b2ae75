package org.spanne.exchange.check;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.ids.LongMap;
import org.spanne.exchange.ids.LongSet;
import org.spanne.exchange.ids.RowIds;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;

/**
 * Who stands above whom in one table. A parent may stand below its child in the file, so the table is read once ahead:
 * a row is sound if its chain of parents ends, and all on it are right.
 */
final class Parents {

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

    private Parents(RowIds rows) {
        this.rows = rows;
    }

    /** Reads a table ahead; rows that fail by themselves or by those above them are rejected in {@code rows}. */
    static Parents readAhead(RawRows source, Judge judge, RowIds rows) throws IOException {
        Parents parents = new Parents(rows);
        for (RawRow row = source.next(); row != null; row = source.next()) {
            if (judge.read(row)) {
                parents.add(judge);
            }
        }
        parents.resolve();
        return parents;
    }

    /** What is wrong with the parent of a row, null where nothing is. */
    @Nullable
    IssueCode problem(long id, long parent) {
        if (cyclic.contains(id)) {
            return IssueCode.PARENT_CYCLE;
        }
        if (parent == 0 || sound.contains(parent) || rows.stored(parent)) {
            return null;
        }
        return rows.rejected(parent) ? IssueCode.REFERENCE_REJECTED : IssueCode.REFERENCE_UNKNOWN;
    }

    private void add(Judge judge) {
        long id = judge.key();
        if (id == 0) {
            return;
        }
        if (judge.row().faulty()) {
            rows.reject(id);
        } else if (places.putIfAbsent(id, count + 1L) == 0) {
            if (count == ids.length) {
                ids = Arrays.copyOf(ids, count * 2);
                parents = Arrays.copyOf(parents, count * 2);
            }
            ids[count] = id;
            parents[count++] = judge.parent();
        }
    }

    private void resolve() {
        byte[] states = new byte[count];
        int[] path = new int[count];
        for (int start = 0; start < count; start++) {
            int length = 0;
            int at = start;
            while (at >= 0 && states[at] == OPEN) {
                states[at] = ON_PATH;
                path[length++] = at;
                at = parents[at] == 0 ? -1 : place(parents[at]);
            }
            settle(states, path, length, at);
        }
        for (int i = 0; i < count; i++) {
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

    /** The topmost row of a path is sound if it has no parent or a stored one. */
    private byte ending(int top) {
        return parents[top] == 0 || rows.stored(parents[top]) ? SOUND : UNSOUND;
    }

    /** Where a parent stands, -1 where the file has no right row of it. */
    private int place(long parent) {
        return (int) places.get(parent) - 1;
    }
}
