package org.spanne.exchange.profile.computation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spanne.exchange.profile.expression.Expression;
import org.spanne.exchange.profile.expression.MalformedExpression;
import org.spanne.exchange.profile.matching.Nearest;

/** All functions of the language by name. */
public final class Functions {

    private static final Map<String, Function> BY_NAME = byName(List.of(
            Choices.FUNCTIONS, TextFunctions.FUNCTIONS, FormatFunctions.FUNCTIONS, DecodingFunctions.FUNCTIONS));

    private Functions() {}

    private static Map<String, Function> byName(List<List<Function>> families) {
        Map<String, Function> functions = new LinkedHashMap<>();
        families.forEach(family -> family.forEach(function -> functions.put(function.name(), function)));
        return Collections.unmodifiableMap(functions);
    }

    /** Finds what is called, and refuses it when there is no such function or its arguments are too few or too many. */
    static Function of(Expression.Call call) throws MalformedExpression {
        Function function = BY_NAME.get(call.function());
        if (function == null) {
            throw new MalformedExpression(
                    call.at(),
                    "There is no function " + call.function() + "() (at " + call.at() + "). " + advice(call));
        }
        if (!function.takes(call.arguments().size())) {
            throw new MalformedExpression(
                    call.at(),
                    call.function() + "() at " + call.at() + " is given "
                            + call.arguments().size() + " arguments. Maybe " + function.signature() + " is meant.");
        }
        return function;
    }

    private static String advice(Expression.Call call) {
        return Nearest.to(call.function(), BY_NAME.keySet())
                .map(near -> "Maybe " + near + "() is meant.")
                .orElse("Functions are " + String.join(", ", BY_NAME.keySet()) + ".");
    }

    /** Name and arguments of every function, for documentation and help. */
    public static List<String> signatures() {
        return BY_NAME.values().stream().map(Function::signature).toList();
    }
}
