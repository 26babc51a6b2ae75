package org.spanne.steering.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.engine.decisions.Column;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.engine.decisions.DecisionTable.Row;
import org.spanne.engine.decisions.Domain;
import org.spanne.engine.decisions.HitPolicy;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class GridFormTests {

    private static final DecisionTable SHAPE = new DecisionTable(
            HitPolicy.FIRST,
            List.of(
                    Column.of("kind", new Domain.Choice(List.of("call", "mail", "trip"))),
                    new Column("count", new Domain.Numeric(true, BigDecimal.ZERO), true),
                    Column.of("sure", new Domain.YesNo())),
            List.of(Column.of("out", new Domain.Choice(List.of("a", "b")))),
            List.of());

    private final MultiValueMap<String, String> form = new LinkedMultiValueMap<>();

    @Test
    void rowsComeInTheOrderInWhichTheyStandOnThePage() {
        row("0", List.of("call", "trip"), "2 .. 5", "true", "a", "why");
        row("1", List.of(), "many", "-", "", "");
        form.put("row", List.of("1", "0"));
        form.add("policy", "UNIQUE");
        assertThat(read())
                .isEqualTo(SHAPE.with(HitPolicy.UNIQUE)
                        .with(List.of(
                                new Row(List.of("-", "many", "-"), List.of(""), ""),
                                new Row(List.of("not(\"mail\")", "[2..5]", "true"), List.of("\"a\""), "why"))));
    }

    @Test
    void allValuesTickedAreAnythingAndUnknownOnesAreLeftOut() {
        row("0", List.of("call", "mail", "trip"), "", "false", "b", "");
        row("1", List.of("fax", "mail"), "-", "", "b", "");
        form.put("row", List.of("0", "1"));
        assertThat(read().rows()).extracting(row -> row.tests().getFirst()).containsExactly("-", "\"mail\"");
    }

    @Test
    void aHitPolicyThatMakesNoSenseHereIsNotTaken() {
        form.add("policy", "COLLECT");
        assertThat(read().policy()).isEqualTo(HitPolicy.FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "add,'0,1,2,'",
        "copy:0,'0,0,1,2'",
        "remove:1,'0,2'",
        "up:2,'0,2,1'",
        "up:0,'0,1,2'",
        "down:0,'1,0,2'",
        "down:2,'0,1,2'",
        "remove:7,'0,1,2'",
        "what:0,'0,1,2'"
    })
    void buttonsChangeTheRows(String act, String notes) {
        for (String name : List.of("0", "1", "2")) {
            row(name, List.of(), "-", "-", "a", name);
        }
        form.put("row", List.of("0", "1", "2"));
        form.add("act", act);
        assertThat(String.join(",", read().rows().stream().map(Row::note).toList()))
                .isEqualTo(notes);
    }

    private DecisionTable read() {
        return GridForm.read(SHAPE, EnumSet.of(HitPolicy.FIRST, HitPolicy.UNIQUE), form);
    }

    private void row(String name, List<String> kinds, String count, String sure, String out, String note) {
        form.put("r" + name + ".t0", kinds);
        form.add("r" + name + ".t1", count);
        form.add("r" + name + ".t2", sure);
        form.add("r" + name + ".o0", out);
        form.add("r" + name + ".note", note);
    }
}
