package org.spanne.steering.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spanne.engine.decisions.DecisionTable.Row;
import org.spanne.steering.decision.Comparison.Line;

class ComparisonTests {

    @Test
    void asFewRowsAsCanBeAreToldAsDifferent() {
        Comparison comparison = Comparison.of(rows("a", "b", "c", "d"), rows("a", "c", "x", "d", "b"));
        assertThat(comparison.lines())
                .extracting(line -> line.row().note(), Line::before, Line::after)
                .containsExactly(
                        tuple("a", 1, 1),
                        tuple("b", 2, null),
                        tuple("c", 3, 2),
                        tuple("x", null, 3),
                        tuple("d", 4, 4),
                        tuple("b", null, 5));
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void theSameRowsInTheSameOrderAreTheSame() {
        assertThat(Comparison.of(rows("a", "b"), rows("a", "b")).isSame()).isTrue();
        assertThat(Comparison.of(rows("a", "b"), rows("b", "a")).isSame()).isFalse();
    }

    private static List<Row> rows(String... names) {
        return Stream.of(names)
                .map(name -> new Row(List.of("-"), List.of("1"), name))
                .toList();
    }
}
