package org.spanne.exchange.profile.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spanne.exchange.issue.UnreadableTable;

class LookupTests {

    private static final Budget PLENTY = new Budget(1L << 30);

    @Test
    void holdsOnlyTheColumnsAskedFor() throws UnreadableTable {
        Lookup lookup = new Lookup(columns(1, 3), false);
        lookup.add("k", List.of("a", "b", "c", "d"), PLENTY, "here");

        int row = lookup.find("k");

        assertThat(lookup.cell(row, 1)).isEqualTo("b");
        assertThat(lookup.cell(row, 3)).isEqualTo("d");
    }

    @Test
    void findsNothingForAKeyThatIsNotThere() throws UnreadableTable {
        Lookup lookup = new Lookup(columns(0), false);
        lookup.add("k", List.of("a"), PLENTY, "here");

        assertThat(lookup.find("K")).isEqualTo(Lookup.NONE);
        assertThat(lookup.cell(Lookup.NONE, 0)).isEmpty();
    }

    @Test
    void keepsTheFirstOrTheLastRowOfAKey() throws UnreadableTable {
        Lookup first = new Lookup(columns(0), false);
        Lookup last = new Lookup(columns(0), true);
        for (String cell : List.of("1", "2", "3")) {
            first.add("k", List.of(cell), PLENTY, "here");
            last.add("k", List.of(cell), PLENTY, "here");
        }

        assertThat(first.cell(first.find("k"), 0)).isEqualTo("1");
        assertThat(last.cell(last.find("k"), 0)).isEqualTo("3");
        assertThat(first.repeated()).isEqualTo(2);
    }

    @Test
    void behavesLikeAMapOfManyRows() throws UnreadableTable {
        Random random = new Random(7);
        Map<String, String> expected = new HashMap<>();
        Lookup lookup = new Lookup(columns(0), true);
        for (int i = 0; i < 50_000; i++) {
            String key = "schlüssel-" + random.nextInt(20_000);
            String cell = "wert ☃ " + i;
            expected.put(key, cell);
            lookup.add(key, List.of(cell), PLENTY, "here");
        }

        assertThat(expected)
                .allSatisfy((key, cell) ->
                        assertThat(lookup.cell(lookup.find(key), 0)).isEqualTo(cell));
    }

    @Test
    void tellsWhereTheBudgetEnds() {
        Lookup lookup = new Lookup(columns(0), false);
        Budget tight = new Budget(2L << 20);

        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> {
                    for (int i = 0; i < 1_000_000; i++) {
                        lookup.add("k" + i, List.of("some text to hold"), tight, "tables.orders.joins[2]");
                    }
                })
                .satisfies(unreadable -> assertThat(unreadable.issue().arguments())
                        .containsEntry("at", "tables.orders.joins[2]")
                        .containsEntry("limit", "2"));
    }

    private static BitSet columns(int... positions) {
        BitSet columns = new BitSet();
        for (int position : positions) {
            columns.set(position);
        }
        return columns;
    }
}
