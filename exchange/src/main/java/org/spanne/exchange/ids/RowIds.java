package org.spanne.exchange.ids;

/**
 * Which rows of a table there are, by the hashes of their ids: those accepted, those rejected, those stored before.
 * Reading adds to it row by row; after {@link #finish} it only answers.
 */
public final class RowIds {

    private final LongMap accepted = new LongMap();
    private final LongSet rejected = new LongSet();
    private final LongSet stored = new LongSet();

    /** A row that may be referred to because it is stored already. */
    public void addStored(long id) {
        stored.add(id);
    }

    /**
     * Accepts a row.
     *
     * @param mark what tells its content and place, not 0
     * @return the mark of the row accepted under this id before, which stays, or 0
     */
    public long accept(long id, long mark) {
        return accepted.putIfAbsent(id, mark);
    }

    /** Remembers a row that was kept out, so that rows referring to it are told why. */
    public void reject(long id) {
        rejected.add(id);
    }

    /** Whether a row of the folder was accepted. */
    public boolean accepted(long id) {
        return accepted.contains(id);
    }

    /** Whether a row is stored from before. */
    public boolean stored(long id) {
        return stored.contains(id);
    }

    /** Whether a row of the folder was kept out. */
    public boolean rejected(long id) {
        return rejected.contains(id);
    }

    /** Whether nothing was stored before. */
    public boolean nothingStored() {
        return stored.size() == 0;
    }

    /** All rows are read: drops what only reading needs. */
    public void finish() {
        accepted.keepKeysOnly();
    }
}
