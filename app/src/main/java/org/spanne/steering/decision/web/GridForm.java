package org.spanne.steering.decision.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.spanne.engine.decisions.Column;
import org.spanne.engine.decisions.Condition;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.engine.decisions.DecisionTable.Row;
import org.spanne.engine.decisions.Domain;
import org.spanne.engine.decisions.Feel;
import org.spanne.engine.decisions.HitPolicy;
import org.springframework.util.MultiValueMap;

/**
 * Reads a table out of the editor's form, and changes it as its buttons ask. {@code row} names the rows in their order; of row 3,
 * {@code r3.t0} are the boxes ticked or the text typed for the first input, {@code r3.o0} the value of the first output,
 * {@code r3.note} the note. A button sends {@code act}: {@code add}, {@code copy:3}, {@code remove:3}, {@code up:3},
 * {@code down:3}, by position.
 */
final class GridForm {

    private static final int MOST_ROWS = 500;
    private static final int LONGEST = 500;

    private final DecisionTable shape;
    private final MultiValueMap<String, String> form;

    private GridForm(DecisionTable shape, MultiValueMap<String, String> form) {
        this.shape = shape;
        this.form = form;
    }

    static DecisionTable read(DecisionTable shape, Set<HitPolicy> policies, MultiValueMap<String, String> form) {
        GridForm reading = new GridForm(shape, form);
        List<Row> rows = new ArrayList<>(form.getOrDefault("row", List.of()).stream()
                .limit(MOST_ROWS)
                .map(reading::row)
                .toList());
        reading.act(rows);
        HitPolicy policy = policies.stream()
                .filter(each -> each.name().equals(form.getFirst("policy")))
                .findFirst()
                .orElse(shape.policy());
        return shape.with(rows).with(policy);
    }

    private Row row(String name) {
        String prefix = "r" + name + ".";
        return new Row(
                IntStream.range(0, shape.inputs().size())
                        .mapToObj(at -> test(shape.inputs().get(at), prefix + "t" + at))
                        .toList(),
                IntStream.range(0, shape.outputs().size())
                        .mapToObj(at -> result(shape.outputs().get(at), text(prefix + "o" + at)))
                        .toList(),
                text(prefix + "note"));
    }

    private String test(Column column, String field) {
        return switch (column.domain()) {
            case Domain.Choice(List<String> values) -> chosen(column, values, form.getOrDefault(field, List.of()));
            case Domain.YesNo _, Domain.Numeric _, Domain.Day _ -> typed(column, text(field));
        };
    }

    /** No box ticked is anything, as are all. */
    private static String chosen(Column column, List<String> values, List<String> ticked) {
        LinkedHashSet<Object> fitting = new LinkedHashSet<>(values);
        fitting.retainAll(ticked);
        return fitting.isEmpty() ? Feel.ANYTHING : Feel.cell(column, new Condition.OneOf(fitting, false));
    }

    /** What can be read is kept as FEEL writes it, and the rest as it was typed. */
    private static String typed(Column column, String text) {
        return switch (Feel.condition(column, text)) {
            case org.spanne.engine.decisions.Reading.Said(Condition said) -> Feel.cell(column, said);
            case org.spanne.engine.decisions.Reading.Refused _ -> text;
        };
    }

    private static String result(Column column, String value) {
        return column.domain() instanceof Domain.Choice && !value.isEmpty() ? Feel.literal(value) : value;
    }

    private String text(String field) {
        String text = form.getFirst(field);
        return text == null
                ? ""
                : text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
    }

    private void act(List<Row> rows) {
        String[] act = text("act").split(":", 2);
        if (act[0].equals("add") && rows.size() < MOST_ROWS) {
            rows.add(blank());
        }
        int at = act.length > 1 && act[1].matches("\\d{1,3}") ? Integer.parseInt(act[1]) : rows.size();
        if (at >= rows.size()) {
            return;
        }
        switch (act[0]) {
            case "copy" -> rows.add(at + 1, rows.get(at));
            case "remove" -> rows.remove(at);
            case "up" -> rows.add(Math.max(0, at - 1), rows.remove(at));
            case "down" -> rows.add(Math.min(rows.size() - 1, at + 1), rows.remove(at));
            default -> {
                // an unknown button changes nothing
            }
        }
    }

    private Row blank() {
        return new Row(
                shape.inputs().stream().map(input -> Feel.ANYTHING).toList(),
                shape.outputs().stream().map(output -> "").toList(),
                "");
    }
}
