package org.spanne.exchange.profile.computation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spanne.exchange.profile.notation.Formats;

/**
 * The columns of a source.
 *
 * @param columns where each stands and how its texts are written, in their order
 * @param open whether there may be more columns than are known yet; they then count as empty
 */
public record Shape(Map<String, Spot> columns, boolean open) {

    public Shape {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /**
     * Where a column stands.
     *
     * @param position counted from 0; below 0 for a column that this export lacks: it is always empty
     * @param formats how its texts write numbers and dates
     */
    public record Spot(int position, Formats formats) {}

    /** The spot of a column; upper and lower case are the same where no name fits exactly. */
    public Optional<Spot> find(String name) {
        Spot exact = columns.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        return columns.entrySet().stream()
                .filter(column -> column.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> open ? Optional.of(new Spot(-1, Formats.PLAIN)) : Optional.empty());
    }

    List<String> names() {
        return List.copyOf(columns.keySet());
    }
}
