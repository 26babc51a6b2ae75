package org.spanne.exchange.profile.computation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spanne.exchange.profile.expression.Expression;
import org.spanne.exchange.profile.expression.MalformedExpression;
import org.spanne.exchange.profile.matching.Nearest;
import org.spanne.exchange.profile.notation.ValueMap;

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
     * @param shape its columns
     */
    public record Part(String alias, Shape shape) {}

    /** Which part a column belongs to; 0 without an alias. */
    int part(Expression.Column column) throws MalformedExpression {
        String alias = column.alias();
        if (alias == null) {
            return 0;
        }
        List<String> aliases = parts.stream().map(Part::alias).toList();
        int part = aliases.indexOf(alias);
        if (part >= 0) {
            return part;
        }
        throw new MalformedExpression(
                column.at(),
                "There is no source or join " + alias + " here (at " + column.at() + "). Maybe "
                        + Nearest.to(alias, aliases).orElse(String.join(" or ", aliases)) + " is meant.");
    }

    /** Where a column stands in its part. */
    Shape.Spot spot(Expression.Column column) throws MalformedExpression {
        Part part = parts.get(part(column));
        Optional<Shape.Spot> spot = part.shape().find(column.name());
        if (spot.isPresent()) {
            return spot.get();
        }
        String advice = Nearest.to(column.name(), part.shape().names())
                .map(near -> "Maybe " + near + " is meant.")
                .or(() -> elsewhere(column))
                .orElseGet(() -> "It has " + String.join(", ", part.shape().names()) + ".");
        throw new MalformedExpression(
                column.at(), part.alias() + " has no column " + column.name() + " (at " + column.at() + "). " + advice);
    }

    private Optional<String> elsewhere(Expression.Column column) {
        return parts.stream()
                .filter(part -> part.shape().columns().containsKey(column.name()))
                .map(part -> "Maybe " + part.alias() + "." + column.name() + " is meant.")
                .findFirst();
    }
}
