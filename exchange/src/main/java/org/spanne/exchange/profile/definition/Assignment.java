package org.spanne.exchange.profile.definition;

import org.jspecify.annotations.Nullable;
import org.spanne.exchange.profile.expression.Expression;
import org.spanne.exchange.profile.notation.ValueMap;

/** What a target column is filled with. */
public sealed interface Assignment {

    /** The same text in every row. */
    record Constant(String text) implements Assignment {}

    /** The value of an expression; a lone column is also brought into the form of the target's type. */
    record Computed(Formula formula) implements Assignment {

        /** Whether it is a lone column. */
        public boolean isColumn() {
            return formula.expression() instanceof Expression.Column;
        }
    }

    /**
     * The value of an expression, translated.
     *
     * @param name the name of a map of the profile, or null
     * @param own a map of this column alone, or null
     */
    record Translated(
            Formula formula,
            @Nullable String name,
            @Nullable ValueMap own) implements Assignment {}
}
