package org.spanne.engine.buying.history;

import java.util.EnumMap;
import java.util.Map;

/** How often each {@link LedgerNote} applies to a ledger, and the row to look at first. */
public final class LedgerNotes {

    private static final Noted NEVER = new Noted(0, -1);

    private final Map<LedgerNote, Noted> notes = new EnumMap<>(LedgerNote.class);

    /**
     * How often and where a note applies.
     *
     * @param times how many rows or purchases a note applies to
     * @param firstRow the lowest row that it applies to, from 0; −1 where it applies to none
     */
    public record Noted(int times, int firstRow) {
        Noted and(Noted other) {
            return new Noted(times + other.times, Math.min(firstRow, other.firstRow));
        }
    }

    LedgerNotes() {}

    /** {@return how often and where a note applies} */
    public Noted of(LedgerNote note) {
        return notes.getOrDefault(note, NEVER);
    }

    void add(LedgerNote note, int times, int row) {
        notes.merge(note, new Noted(times, row), Noted::and);
    }

    void add(LedgerNotes other) {
        other.notes.forEach((note, noted) -> notes.merge(note, noted, Noted::and));
    }
}
