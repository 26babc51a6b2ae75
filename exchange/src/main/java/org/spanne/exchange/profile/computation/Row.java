package org.spanne.exchange.profile.computation;

import org.spanne.exchange.profile.expression.Value;

/** The cells that an expression is computed from: those of the driving source and of what is joined to it. */
public interface Row {

    /**
     * A cell.
     *
     * @param part 0 for the driving source, then the joins in their order
     * @param position the column, counted from 0
     * @return the text; empty where a join found nothing
     */
    String cell(int part, int position);

    /** The result of an aggregation; only rows that stand for a group have it. */
    Value slot(int number);
}
