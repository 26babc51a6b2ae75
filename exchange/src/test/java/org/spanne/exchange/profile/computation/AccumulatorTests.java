package org.spanne.exchange.profile.computation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.exchange.profile.expression.Aggregation;
import org.spanne.exchange.profile.expression.NotComputable;
import org.spanne.exchange.profile.expression.Value;

class AccumulatorTests {

    @ParameterizedTest
    @CsvSource({
        "SUM, 10.50;;-2;.25, 8.75",
        "AVERAGE, 1;2;;4, 2.333333333333333333333333333333333",
        "AVERAGE, 1;3, 2",
        "MIN, 10;9;;11, 9",
        "MAX, 10;9;;11, 11",
        "MIN, 2011-05-31;2010-12-01, 2010-12-01",
        "COUNT, a;;b, 2",
        "FIRST, ;b;c, b",
        "LAST, a;b;, b",
        "COUNT, ;, 0"
    })
    void gathersOverTheValuesThatAreThere(Aggregation aggregation, String values, String expected) {
        assertThat(over(aggregation, values)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"SUM", "AVERAGE", "MIN", "MAX", "FIRST", "LAST"})
    void yieldsNothingWhereNoRowHasAValue(Aggregation aggregation) {
        assertThat(over(aggregation, ";;")).isEmpty();
    }

    @Test
    void refusesToAddText() {
        assertThatExceptionOfType(NotComputable.class).isThrownBy(() -> over(Aggregation.SUM, "1;abc"));
    }

    private static String over(Aggregation aggregation, String values) {
        Accumulator accumulator = new Accumulator(aggregation);
        Stream.of(values.split(";", -1)).map(Value::of).forEach(accumulator::add);
        return accumulator.result().text();
    }
}
