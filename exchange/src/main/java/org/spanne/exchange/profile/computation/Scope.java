package org.spanne.exchange.profile.computation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spanne.exchange.profile.expression.Expression;
import org.spanne.exchange.profile.expression.MalformedExpression;
import org.spanne.exchange.profile.matching.Nearest;
import org.spanne.exchange.profile.notation.Formats;

/**
 * What an expression may refer to.
 *
 * @param parts the driving source, then the joins in their order
 * @param maps the value maps by name
 */
public record Scope(List<Part> parts, Map<String, ValueMap> maps) {

    public Scope {
        parts = List.copyOf(parts);
        maps = Map.copyOf(maps);
    }

    /**
     * A source within an expression.
     *
     * @param alias the name before the point
     * @param positions the position of every column; below 0 for one that this export lacks: it is always empty
     * @param formats how it writes numbers and dates
     */
    public record Part(String alias, Map<String, Integer> positions, Formats formats) {

        public Part {
            positions = Map.copyOf(positions);
        }

        private Optional<Integer> position(String name) {
            Integer exact = positions.get(name);
            if (exact != null) {
                return Optional.of(exact);
            }
            return positions.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    /** Where a column is found. */
    record Found(int part, int position, Formats formats) {}

    Found find(Expression.Column column) throws MalformedExpression {
        int number = partOf(column);
        Part part = parts.get(number);
        int position = part.position(column.name()).orElseThrow(() -> noColumn(column, part));
        return new Found(number, position, part.formats());
    }

    private int partOf(Expression.Column column) throws MalformedExpression {
        if (column.alias() == null) {
            return 0;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).alias().equals(column.alias())) {
                return i;
            }
        }
        List<String> aliases = parts.stream().map(Part::alias).toList();
        throw new MalformedExpression(
                column.at(),
                "There is no source or join " + column.alias() + " here (at " + column.at() + "). Maybe "
                        + Nearest.to(column.alias(), aliases).orElse(String.join(" or ", aliases)) + " is meant.");
    }

    private MalformedExpression noColumn(Expression.Column column, Part part) {
        List<String> candidates = new ArrayList<>(part.positions().keySet());
        candidates.sort(String::compareTo);
        String advice = Nearest.to(column.name(), candidates)
                .map(near -> "Maybe " + near + " is meant.")
                .or(() -> elsewhere(column))
                .orElse("It has " + String.join(", ", candidates) + ".");
        return new MalformedExpression(
                column.at(), part.alias() + " has no column " + column.name() + " (at " + column.at() + "). " + advice);
    }

    private Optional<String> elsewhere(Expression.Column column) {
        return parts.stream()
                .filter(part -> part.position(column.name()).isPresent())
                .map(part -> "Maybe " + part.alias() + "." + column.name() + " is meant.")
                .findFirst();
    }
}
