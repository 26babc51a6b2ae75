package org.spanne.exchange.profile.mapping;

import java.util.List;
import org.spanne.exchange.profile.computation.Row;
import org.spanne.exchange.profile.expression.Value;
import org.spanne.exchange.profile.lookup.Lookup;

/** The row that expressions see: a cursor over the driving source, with what the look-ups found for it. */
final class JoinedRow implements Row {

    private final List<Lookup> lookups;
    private final int[] found;
    private List<String> cells = List.of();

    JoinedRow(List<Lookup> lookups) {
        this.lookups = List.copyOf(lookups);
        this.found = new int[lookups.size()];
    }

    void moveTo(List<String> row) {
        cells = row;
    }

    /** Looks up; whether anything was found. */
    boolean find(int lookup, String key) {
        found[lookup] = key.isEmpty() ? Lookup.NONE : lookups.get(lookup).find(key);
        return found[lookup] != Lookup.NONE;
    }

    @Override
    public String cell(int part, int position) {
        return part == 0 ? cells.get(position) : lookups.get(part - 1).cell(found[part - 1], position);
    }

    @Override
    public Value slot(int number) {
        throw new IllegalStateException("Slot " + number + " of a row that stands for no group");
    }
}
