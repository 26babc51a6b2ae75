package org.spanne.exchange.profile.computation;

import org.spanne.exchange.profile.expression.NotComputable;
import org.spanne.exchange.profile.expression.Value;

/** A compiled expression. */
public interface Term {

    /**
     * Its value for one row.
     *
     * @throws NotComputable when a cell of the row does not fit
     */
    Value in(Row row);
}
