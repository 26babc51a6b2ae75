package org.spanne.market.segment.proposal;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.spanne.engine.grouping.rules.Condition.Above;
import org.spanne.engine.grouping.rules.Condition.AtMost;
import org.spanne.engine.grouping.rules.Condition.In;
import org.spanne.engine.grouping.rules.Condition.NotIn;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.NumberColumn;
import org.spanne.market.segment.rule.Condition;
import org.spanne.market.segment.rule.Operator;

/** Conditions that were found, as those of the editor; each holds for the same customers. */
final class Translation {

    private Translation() {}

    static Condition of(org.spanne.engine.grouping.rules.Condition found) {
        return switch (found) {
            case AtMost(NumberColumn column, double limit) ->
                new Condition(column.name(), Operator.AT_MOST, number(limit));
            case Above(NumberColumn column, double limit) ->
                new Condition(
                        column.name(),
                        column.isComplete() ? Operator.MORE_THAN : Operator.MORE_THAN_OR_UNKNOWN,
                        number(limit));
            case In(CategoryColumn column, Set<String> categories) ->
                new Condition(column.name(), Operator.ONE_OF, list(categories));
            case NotIn(CategoryColumn column, Set<String> categories) ->
                new Condition(column.name(), Operator.NONE_OF, list(categories));
        };
    }

    private static String number(double limit) {
        return BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    }

    private static String list(Set<String> categories) {
        return String.join("; ", new TreeSet<>(categories));
    }
}
