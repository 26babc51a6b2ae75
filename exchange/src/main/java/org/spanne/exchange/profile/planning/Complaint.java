package org.spanne.exchange.profile.planning;

import org.spanne.exchange.profile.definition.Formula;
import org.spanne.exchange.profile.expression.MalformedExpression;

/** An expression that cannot be bound to the columns that there are. */
public record Complaint(Formula formula, MalformedExpression reason) {

    /** The expression and what is wrong with it. */
    public String sentence() {
        return "In \"" + formula.text() + "\": " + reason.sentence();
    }
}
