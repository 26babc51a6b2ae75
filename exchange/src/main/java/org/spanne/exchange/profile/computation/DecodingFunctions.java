package org.spanne.exchange.profile.computation;

import java.util.List;
import org.spanne.exchange.profile.expression.Expression;
import org.spanne.exchange.profile.expression.MalformedExpression;
import org.spanne.exchange.profile.expression.NotComputable;
import org.spanne.exchange.profile.expression.Value;
import org.spanne.exchange.profile.notation.GeographyPoint;
import org.spanne.exchange.profile.notation.XmlElement;

/** Functions that take a value out of what a system packs into one cell. */
final class DecodingFunctions {

    static final List<Function> FUNCTIONS = List.of(
            new Function("xml(text, 'element')", 2, 2, DecodingFunctions::xml),
            TextFunctions.strict("latitude(hex)", 1, 1, arguments -> coordinate(arguments, true)),
            TextFunctions.strict("longitude(hex)", 1, 1, arguments -> coordinate(arguments, false)));

    private DecodingFunctions() {}

    private static Term xml(Expression.Call call, List<Term> arguments, Scope scope) throws MalformedExpression {
        XmlElement element = new XmlElement(Function.constant(call, 1, "the name of an element"));
        Term argument = arguments.getFirst();
        return row -> {
            String text = argument.in(row).text();
            return element.textIn(text)
                    .map(Value::of)
                    .orElseThrow(() -> new NotComputable(
                            text,
                            "is not XML. Maybe another column is meant than the one with " + element.name() + "."));
        };
    }

    private static Value coordinate(List<Value> arguments, boolean latitude) {
        String hex = arguments.getFirst().text();
        if (hex.isEmpty()) {
            return Value.nothing();
        }
        GeographyPoint point = GeographyPoint.ofHex(hex)
                .orElseThrow(() -> new NotComputable(
                        hex, "is no geography point of SQL Server in hex. Maybe another column is meant."));
        return new Value.Decimal(latitude ? point.latitude() : point.longitude());
    }
}
