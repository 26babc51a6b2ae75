package org.spanne.worktime.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.decisions.Column;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.engine.decisions.DecisionTable.Row;
import org.spanne.engine.decisions.Domain;
import org.spanne.engine.decisions.Feel;
import org.spanne.engine.decisions.HitPolicy;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Evidence.Kind;
import org.spanne.engine.timeuse.classification.Evidence.Response;
import org.spanne.engine.timeuse.classification.Evidence.Showing;
import org.spanne.engine.timeuse.classification.Facts;
import org.spanne.engine.timeuse.classification.Invitation.Organizer;
import org.spanne.engine.timeuse.classification.Ruling;
import org.spanne.engine.timeuse.classification.Ruling.Causing;
import org.spanne.engine.timeuse.classification.Ruling.Outcome;
import org.spanne.engine.timeuse.classification.StandardRules;
import org.spanne.engine.timeuse.classification.Verdict.Reason;
import org.spanne.steering.decision.Decider.Hit;

/**
 * The columns of the table, and the rows the product comes with, which say the same as {@link StandardRules}. Facts become a
 * row of values, and a row that fires becomes a ruling.
 */
final class EntryTable {

    private static final String NONE = "none";
    private static final String ABSENT = "absent";
    private static final List<Reason> REASONS = List.of(
            Reason.DECLINED,
            Reason.CANCELLED,
            Reason.SHOWN_AS_FREE,
            Reason.WHOLE_DAY,
            Reason.OUT_OF_OFFICE,
            Reason.PRIVATE,
            Reason.HOLD,
            Reason.BROADCAST,
            Reason.UNCLEAR);

    static final List<Column> INPUTS = List.of(
            Column.of("kind", choice(Kind.values())),
            Column.of("response", choice(Response.values())),
            Column.of("showing", choice(Showing.values())),
            Column.of("own_category", choice(Stream.concat(Stream.of(NONE), words(Use.values())))),
            Column.of("who", choice(Facts.Circle.values())),
            new Column("people", new Domain.Numeric(true, BigDecimal.ZERO), true),
            Column.of("organiser", choice(Organizer.values())),
            Column.of("recurring", new Domain.YesNo()),
            Column.of("logged", new Domain.YesNo()),
            Column.of("order", new Domain.YesNo()));

    static final List<Column> OUTPUTS = List.of(
            Column.of(
                    "counts_as",
                    choice(Stream.of(
                                    words(Use.values()),
                                    Stream.of(ABSENT),
                                    REASONS.stream().map(EntryTable::word))
                            .flatMap(each -> each))),
            Column.of("cause", choice(Causing.values())));

    private EntryTable() {}

    /** What the product comes with. */
    static DecisionTable standard() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("declined", Map.of("response", "\"declined\"")));
        rows.add(row("cancelled", Map.of("response", "\"cancelled\"")));
        rows.add(row(ABSENT, Map.of("kind", "\"absence\"")));
        rows.add(row("shown_as_free", Map.of("showing", "\"free\"")));
        rows.add(row("whole_day", Map.of("showing", "\"whole_day\"")));
        rows.add(row("out_of_office", Map.of("showing", "\"out_of_office\"")));
        rows.add(row("private", Map.of("showing", "\"private\"")));
        words(Use.values()).forEach(use -> rows.add(row(use, Map.of("own_category", Feel.literal(use)))));
        rows.add(row("broadcast", Map.of("kind", "\"meeting\"", "people", "> " + StandardRules.USUAL_LARGEST_MEETING)));
        rows.add(row(
                "hold",
                Map.of("kind", "\"meeting\"", "people", "[0..1]", "logged", "false", "who", "not(\"customer\")")));
        rows.add(row("mail", Map.of("kind", "\"mail\"")));
        rows.add(row("administration", Map.of("kind", "\"task\"")));
        rows.add(row("travel", Map.of("kind", "\"travel\"")));
        rows.add(row("customer", Map.of("who", "\"customer\"")));
        rows.add(row("coordination", Map.of("who", "\"colleagues\"")));
        rows.add(row("customer", Map.of("logged", "true")));
        rows.add(row("other", Map.of("who", "\"outsider\", \"free_mail\"")));
        rows.add(row("unclear", Map.of()));
        return new DecisionTable(HitPolicy.FIRST, INPUTS, OUTPUTS, rows);
    }

    private static Row row(String countsAs, Map<String, String> tests) {
        return new Row(
                INPUTS.stream()
                        .map(input -> tests.getOrDefault(input.key(), Feel.ANYTHING))
                        .toList(),
                List.of(Feel.literal(countsAs), Feel.literal(word(Causing.AS_NAMED))),
                "");
    }

    /** Facts as the values of the inputs; null where the number of people is unknown. */
    static List<@Nullable Object> values(Facts facts) {
        List<@Nullable Object> values = new ArrayList<>(INPUTS.size());
        values.add(word(facts.kind()));
        values.add(word(facts.response()));
        values.add(word(facts.showing()));
        values.add(facts.ownUse() == null ? NONE : word(facts.ownUse()));
        values.add(word(facts.circle()));
        values.add(facts.people() < 0 ? null : BigDecimal.valueOf(facts.people()));
        values.add(word(facts.organizer()));
        values.add(facts.isRecurring());
        values.add(facts.isLogged());
        values.add(facts.isAboutOrder());
        return values;
    }

    /** What a row says. */
    static Ruling ruling(Hit hit) {
        return new Ruling(
                outcome(unquoted(hit.results().get(0))),
                causing(unquoted(hit.results().get(1))),
                hit.row());
    }

    private static Outcome outcome(String word) {
        if (word.equals(ABSENT)) {
            return new Outcome.Absent();
        }
        for (Reason reason : REASONS) {
            if (word.equals(word(reason))) {
                return new Outcome.Left(reason);
            }
        }
        return new Outcome.CountsAs(Use.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static Causing causing(String word) {
        return Causing.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String unquoted(String literal) {
        return literal.replace("\"", "").strip();
    }

    private static Domain choice(Enum<?>[] values) {
        return choice(words(values));
    }

    private static Domain choice(Stream<String> words) {
        return new Domain.Choice(words.toList());
    }

    private static Stream<String> words(Enum<?>[] values) {
        return Stream.of(values).map(EntryTable::word);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
