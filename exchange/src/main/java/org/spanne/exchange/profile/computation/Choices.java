package org.spanne.exchange.profile.computation;

import java.util.List;
import org.spanne.exchange.profile.expression.Expression;
import org.spanne.exchange.profile.expression.MalformedExpression;
import org.spanne.exchange.profile.expression.Value;
import org.spanne.exchange.profile.matching.Nearest;
import org.spanne.exchange.profile.notation.ValueMap;

/** Functions that choose: only the argument that is needed is computed. */
final class Choices {

    private static final int MANY = 50;

    static final List<Function> FUNCTIONS = List.of(
            new Function("if(condition, then, else)", 3, 3, Choices::condition).passing(1),
            new Function("coalesce(value, value, …)", 1, MANY, Choices::firstPresent).passing(0),
            new Function("present(value)", 1, 1, Choices::present),
            new Function("map(value, 'map')", 2, 2, Choices::map));

    private Choices() {}

    private static Term condition(Expression.Call call, List<Term> arguments, Scope scope) {
        Term condition = arguments.get(0);
        Term then = arguments.get(1);
        Term otherwise = arguments.get(2);
        return row -> condition.in(row).truth() ? then.in(row) : otherwise.in(row);
    }

    private static Term firstPresent(Expression.Call call, List<Term> arguments, Scope scope) {
        List<Term> choices = List.copyOf(arguments);
        return row -> {
            for (Term choice : choices) {
                Value value = choice.in(row);
                if (!value.isEmpty()) {
                    return value;
                }
            }
            return Value.nothing();
        };
    }

    private static Term present(Expression.Call call, List<Term> arguments, Scope scope) {
        Term argument = arguments.getFirst();
        return row -> new Value.Truth(!argument.in(row).isEmpty());
    }

    private static Term map(Expression.Call call, List<Term> arguments, Scope scope) throws MalformedExpression {
        String name = Function.constant(call, 1, "the name of a map");
        ValueMap map = scope.maps().get(name);
        if (map == null) {
            throw new MalformedExpression(
                    call.at(),
                    "There is no map " + name + " (at " + call.at() + "). Maybe "
                            + Nearest.to(name, scope.maps().keySet())
                                    .map(near -> near + " is meant.")
                                    .orElse("it has to be written under maps."));
        }
        Term value = arguments.getFirst();
        return row -> Value.of(map.translated(value.in(row).text()));
    }
}
