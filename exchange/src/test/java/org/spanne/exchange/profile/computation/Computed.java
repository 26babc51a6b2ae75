package org.spanne.exchange.profile.computation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spanne.exchange.profile.expression.Expression;
import org.spanne.exchange.profile.expression.MalformedExpression;
import org.spanne.exchange.profile.expression.Value;
import org.spanne.exchange.profile.notation.DatePattern;
import org.spanne.exchange.profile.notation.Formats;
import org.spanne.exchange.profile.notation.ValueMap;

/** One row of a driving source and one of a German join, over which a test computes an expression. */
final class Computed {

    private static final Map<String, String> DRIVING = Map.ofEntries(
            Map.entry("Name", "  Müller & Söhne "),
            Map.entry("Qty", "3"),
            Map.entry("Price", ".0120"),
            Map.entry("StoreID", "934.0"),
            Map.entry("Nothing", ""),
            Map.entry("Status", "5"),
            Map.entry("Login", "adventure-works\\ken0"),
            Map.entry("Day", "2011-05-31"),
            Map.entry("Time", "2011-05-31 14:05:09.123"),
            Map.entry("Geo", "E6100000010CAE8BFC28BCE4474067A89189898A5EC0"),
            Map.entry("Xml", "<s xmlns='urn:x'><a>1 &amp; 2</a><b/></s>"));
    private static final Map<String, String> JOINED =
            Map.of("Betrag", "1.234,50-", "Datum", "24.12.2025", "Rohtext", "abc", "Name", "Joined");
    private static final Map<String, ValueMap> MAPS = Map.of(
            "status", new ValueMap(Map.of("5", "delivered"), "open"),
            "plain", new ValueMap(Map.of("5", "five"), null));

    private Computed() {}

    static Value value(String expression) throws MalformedExpression {
        Formats german = new Formats(',', true, List.of(DatePattern.of("dd.MM.yyyy")));
        Scope scope = new Scope(
                List.of(
                        new Scope.Part("orders", shape(DRIVING, Formats.PLAIN)),
                        new Scope.Part("sap", shape(JOINED, german))),
                MAPS);
        return new Compiler(scope).compiled(Expression.parse(expression)).in(new OneRow());
    }

    private static Shape shape(Map<String, String> cells, Formats formats) {
        Map<String, Shape.Spot> spots = new LinkedHashMap<>();
        cells.keySet().stream().sorted().forEach(name -> spots.put(name, new Shape.Spot(spots.size(), formats)));
        spots.put("Absent", new Shape.Spot(-1, formats));
        return new Shape(spots, false);
    }

    private record OneRow() implements Row {
        @Override
        public String cell(int part, int position) {
            Map<String, String> cells = part == 0 ? DRIVING : JOINED;
            return String.valueOf(
                    cells.get(cells.keySet().stream().sorted().toList().get(position)));
        }

        @Override
        public Value slot(int number) {
            throw new IllegalStateException("No group here, slot " + number);
        }
    }
}
