package org.spanne.steering.decision;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.engine.decisions.HitPolicy;

/**
 * A place in the product where a table decides. Implemented by the module that asks; its texts are under {@code rules.KEY}: the
 * title, {@code .about}, a heading for each column and a word for each value, as {@code rules.KEY.COLUMN.VALUE}.
 */
public interface DecisionPoint {

    /** Its name in addresses and messages, never changed. */
    String key();

    /** The table that the product comes with. All versions have its columns. */
    DecisionTable standard();

    /** The hit policies that make sense. */
    Set<HitPolicy> policies();

    /** What was decided lately, to try versions on. */
    History history(Rights rights);

    /**
     * Past inputs, as far as they may be told.
     *
     * @param inputs the distinct ones
     * @param withheld how many decisions are not among them, so that nobody can be recognised
     * @param closed the message key of why there are none at all, or null
     */
    record History(
            List<Past> inputs, long withheld, @Nullable String closed) {

        public History {
            inputs = List.copyOf(inputs);
        }

        /** Nothing may be told. */
        public static History closed(String messageKey) {
            return new History(List.of(), 0, messageKey);
        }
    }

    /**
     * An input that was decided on.
     *
     * @param values one for each input column, null where unknown
     * @param times how often
     */
    record Past(List<@Nullable Object> values, long times) {}
}
