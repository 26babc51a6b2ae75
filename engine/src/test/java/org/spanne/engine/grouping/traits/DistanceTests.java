package org.spanne.engine.grouping.traits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spanne.engine.grouping.Customers;

class DistanceTests {

    private final NumberColumn skewed =
            new NumberColumn("revenue", new double[] {1, 10, 100, 1_000_000, 10, Double.NaN});
    private final CategoryColumn words = new CategoryColumn("industry", Arrays.asList("a", "b", "a", "c", "b", null));

    @Test
    void twoThingsAtRandomDifferByOneInEveryColumn() {
        MixedTable table = new Customers(300, 1).table;
        for (Column column : table.columns()) {
            double sum = 0;
            int pairs = 0;
            for (int i = 0; i < table.rows(); i++) {
                for (int j = 0; j < table.rows(); j++) {
                    double distance = column.distance(i, j);
                    sum += Double.isNaN(distance) ? 0 : distance;
                    pairs += Double.isNaN(distance) ? 0 : 1;
                }
            }
            assertThat(sum / pairs).as(column.name()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void numbersDifferByRankWhateverTheirSkew() {
        assertThat(skewed.distance(2, 3)).isCloseTo(skewed.distance(0, 1) / 1.5, within(1e-9));
        assertThat(skewed.distance(1, 4)).isZero();
        assertThat(skewed.distance(0, 5)).isNaN();
        assertThat(skewed.isComplete()).isFalse();
    }

    @Test
    void categoriesAreTheSameOrNot() {
        assertThat(words.distance(0, 2)).isZero();
        assertThat(words.distance(0, 1)).isEqualTo(words.distance(0, 3)).isPositive();
        assertThat(words.distance(0, 5)).isNaN();
        assertThat(words.levels()).containsExactly("a", "b", "c");
        assertThat(words.value(5)).isNull();
    }

    @Test
    void whatIsNotKnownDoesNotCount() {
        MixedTable table = new MixedTable(List.of(skewed, words));

        assertThat(table.distance(0, 2)).isCloseTo(skewed.distance(0, 2) / 2, within(1e-12));
        assertThat(table.distance(0, 5)).isEqualTo(1);
        assertThat(new NumberColumn("constant", new double[] {7, 7}).distance(0, 1))
                .isZero();
        assertThat(new CategoryColumn("constant", List.of("x", "x")).distance(0, 1))
                .isZero();
    }

    @Test
    void refusesTablesThatAreNone() {
        assertThatThrownBy(() -> new MixedTable(List.of())).hasMessageContaining("without any column");
        assertThatThrownBy(() -> new MixedTable(List.of(words, new NumberColumn("n", new double[2]))))
                .hasMessage("Column n has 2 rows, column industry has 6");
        assertThatThrownBy(() -> new MixedTable(List.of(words, words))).hasMessage("Two columns are called industry");
        assertThatThrownBy(() -> new NumberColumn("n", new double[] {1, 1 / 0.0}))
                .hasMessageContaining("Column n is infinite in row 1");
    }
}
