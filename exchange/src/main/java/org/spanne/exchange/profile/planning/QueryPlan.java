package org.spanne.exchange.profile.planning;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.profile.computation.Shape;
import org.spanne.exchange.profile.computation.Term;
import org.spanne.exchange.profile.definition.Query;
import org.spanne.exchange.profile.expression.Aggregation;

/**
 * A mapping bound to the columns that its sources have.
 *
 * @param query the mapping as the profile has it
 * @param joins the look-ups in their order; the first is part 1 of a row
 * @param where which rows take part, or null for all
 * @param groupBy what rows are grouped by; empty where each row stands for itself
 * @param figures what is gathered over the rows of a group, by the number of its slot
 * @param columns what each column is filled with, by name; computed over slots where rows are grouped
 * @param used the positions of the driving source's columns that are referred to
 * @param shape the columns as a source of other mappings
 * @param complaints what could not be bound; only a plan without complaints can run
 */
public record QueryPlan(
        Query query,
        List<JoinPlan> joins,
        @Nullable Term where,
        List<Term> groupBy,
        List<Figure> figures,
        Map<String, Term> columns,
        BitSet used,
        Shape shape,
        List<Complaint> complaints) {

    /**
     * A figure to gather over the rows of a group.
     *
     * @param argument what is gathered, computed for each row
     */
    public record Figure(Aggregation aggregation, Term argument) {}
}
