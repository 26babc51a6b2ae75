package org.spanne.exchange.profile.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.profile.definition.Assignment;
import org.spanne.exchange.profile.definition.Formula;
import org.spanne.exchange.profile.definition.Join;
import org.spanne.exchange.profile.definition.ProfileIssue.Code;
import org.spanne.exchange.profile.definition.Query;
import org.spanne.exchange.profile.expression.Expression;
import org.spanne.exchange.profile.expression.MalformedExpression;
import org.spanne.exchange.profile.expression.Value;
import org.spanne.exchange.profile.notation.ValueMap;

/** Reads how a profile makes rows out of rows. */
final class QueryReader {

    private static final Formula NOTHING = new Formula("''", new Expression.Literal(Value.nothing()), "");

    private final Findings findings;

    QueryReader(Findings findings) {
        this.findings = findings;
    }

    Query query(Block block) {
        block.having(Keys.QUERY);
        List<Formula> groupBy = new ArrayList<>();
        for (String text : block.texts("group_by")) {
            groupBy.add(formula(text, block, "group_by"));
        }
        Map<String, Assignment> columns = new LinkedHashMap<>();
        block.block("columns").ifPresent(all -> all.keys().forEach(name -> columns.put(name, assignment(all, name))));
        if (columns.isEmpty()) {
            findings.add(Code.MISSING_KEY, block.place(), block.line(), "columns is missing: no column is filled.");
        }
        List<Join> joins = block.blocks("joins").stream().map(this::join).toList();
        return new Query(block.needed("from"), joins, where(block), groupBy, columns, block.place());
    }

    private @Nullable Formula where(Block block) {
        String text = block.text("where");
        return text == null ? null : formula(text, block, "where");
    }

    private Join join(Block block) {
        block.having(Keys.JOIN);
        String source = block.needed("source");
        String alias = block.text("as");
        List<Join.Key> keys = new ArrayList<>();
        block.block("on")
                .ifPresent(on -> on.entries()
                        .forEach((there, here) ->
                                keys.add(new Join.Key(formula(there, block, "on"), formula(here, on, there)))));
        if (keys.isEmpty()) {
            findings.add(
                    Code.MISSING_KEY,
                    block.place(),
                    block.line(),
                    "on is missing here. Maybe on: {column of " + source + ": column of this mapping}.");
        }
        return new Join(
                source,
                alias == null ? source : alias,
                keys,
                block.flag("inner", false),
                where(block),
                keep(block),
                block.place());
    }

    private static Join.@Nullable Keep keep(Block block) {
        String keep = block.text("keep");
        if (keep == null) {
            return null;
        }
        return switch (keep) {
            case "first" -> Join.Keep.FIRST;
            case "last" -> Join.Keep.LAST;
            default -> {
                block.wrong("keep", "'" + keep + "' is neither first nor last.");
                yield null;
            }
        };
    }

    private Assignment assignment(Block columns, String name) {
        if (!columns.isBlock(name)) {
            String text = columns.text(name);
            return new Assignment.Computed(formula(text == null ? "''" : text, columns, name));
        }
        return columns.block(name)
                .map(block -> detailed(block.having(Keys.COLUMN)))
                .orElseGet(() -> new Assignment.Constant(""));
    }

    private Assignment detailed(Block block) {
        long ways = List.of("constant", "column", "expression").stream()
                .filter(block::has)
                .count();
        if (ways != 1) {
            findings.add(
                    Code.WRONG_SHAPE,
                    block.place(),
                    block.line(),
                    "Exactly one of constant, column and expression is expected here, found " + ways + ".");
            return new Assignment.Constant("");
        }
        String constant = block.text("constant");
        if (constant != null) {
            return new Assignment.Constant(constant);
        }
        Formula formula = block.has("column")
                ? Formula.ofColumn(block.needed("column"), block.place())
                : formula(block.needed("expression"), block.place(), block.line());
        return block.has("map") ? translated(block, formula) : new Assignment.Computed(formula);
    }

    private static Assignment translated(Block block, Formula formula) {
        String otherwise = block.text("otherwise");
        if (!block.isBlock("map")) {
            if (otherwise != null) {
                block.wrong(
                        "otherwise",
                        "otherwise belongs to the map " + block.text("map") + " itself. Maybe move it there.");
            }
            return new Assignment.Translated(formula, block.text("map"), null);
        }
        Map<String, String> entries = block.block("map").map(Block::entries).orElse(Map.of());
        return new Assignment.Translated(formula, null, new ValueMap(entries, otherwise));
    }

    private Formula formula(String text, Block block, String key) {
        return formula(text, block.inside(key), block.line(key));
    }

    private Formula formula(String text, String place, int line) {
        try {
            return new Formula(text, Expression.parse(text), place);
        } catch (MalformedExpression malformed) {
            findings.add(Code.BAD_EXPRESSION, place, line, "In \"" + text + "\": " + malformed.sentence());
            return NOTHING;
        }
    }
}
