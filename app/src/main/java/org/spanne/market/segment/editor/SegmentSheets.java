package org.spanne.market.segment.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.market.segment.rule.Field;
import org.spanne.market.segment.rule.Rule;
import org.spanne.market.segment.rule.Strategy;
import org.spanne.market.segment.rule.Wording;
import org.spanne.market.segment.trial.Moves;
import org.spanne.market.segment.trial.Preview;
import org.spanne.screen.list.Cell;
import org.spanne.screen.list.Cell.Tone;
import org.spanne.screen.list.ListExport.Sheet;

/** What the pages about segments show, as tables to be exported. */
final class SegmentSheets {

    private static final List<String> SEGMENTS = List.of(
            "market.members.segment",
            "market.sheet.rule",
            "market.publish.customers",
            "market.sheet.share",
            "market.members.revenue",
            "market.members.contribution",
            "market.members.potential",
            "market.sheet.taken",
            "market.strategy.role",
            "market.strategy.level",
            "market.strategy.hours",
            "market.strategy.weight");

    private SegmentSheets() {}

    /** A row for each segment, and one for those whom no rule catches. */
    static Sheet segments(String name, List<Rule> rules, Preview preview, Wording wording, Map<String, Field> fields) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            rows.add(row(
                    Cell.text(rule.name()),
                    Cell.text(wording.sentence(rule, fields)),
                    preview.caught().get(i),
                    preview,
                    rule.strategy()));
        }
        rows.add(row(
                Cell.tag("market.segments.uncaught", Tone.PLAIN),
                Cell.text(null),
                preview.uncaught(),
                preview,
                Strategy.OPEN));
        return new Sheet(name, SEGMENTS, rows);
    }

    private static List<Cell> row(Cell name, Cell rule, Preview.Catch caught, Preview preview, Strategy strategy) {
        return List.of(
                name,
                rule,
                Cell.count(caught.customers()),
                Cell.ratio(preview.share(caught)),
                Cell.sum(caught.revenue()),
                Cell.sum(caught.contribution()),
                Cell.sum(caught.potential()),
                Cell.count(caught.taken()),
                tag("market.strategy.role.", strategy.servedBy()),
                tag("market.strategy.level.", strategy.level()),
                Cell.number(strategy.hours(), 2),
                Cell.number(strategy.weight(), 2));
    }

    private static Cell tag(String key, @Nullable Enum<?> value) {
        return value == null ? Cell.text(null) : Cell.tag(key + value.name(), Tone.PLAIN);
    }

    /** A row for each pair of segments between which customers move. */
    static Sheet moves(String name, Moves moves) {
        return new Sheet(
                name,
                List.of(
                        "market.publish.from",
                        "market.publish.to",
                        "market.publish.customers",
                        "market.publish.revenue"),
                moves.moves().stream()
                        .map(move -> List.of(
                                end(move.from()),
                                end(move.to()),
                                Cell.count(move.customers()),
                                Cell.sum(move.revenue())))
                        .toList());
    }

    private static Cell end(@Nullable String segment) {
        return segment == null ? Cell.tag("market.segments.uncaught", Tone.PLAIN) : Cell.text(segment);
    }
}
