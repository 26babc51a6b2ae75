package org.spanne.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Bounds against the enumeration of every table that agrees with what is published. */
class AuditProperties {

    private static final int CELLS = 6;
    private static final List<Set<Integer>> MARGINS =
            List.of(Set.of(0, 1, 2), Set.of(3, 4, 5), Set.of(0, 3), Set.of(1, 4), Set.of(2, 5));

    @Property(tries = 300)
    void boundsAreTheExtremesOfAllTablesThatFit(
            @ForAll @Size(CELLS) List<@IntRange(max = 4) Integer> table,
            @ForAll @Size(CELLS) List<Boolean> shown,
            @ForAll @Size(5) List<Boolean> marginShown) {
        List<PublishedSum> published = new ArrayList<>();
        for (int m = 0; m < MARGINS.size(); m++) {
            // With the row totals always shown there are finitely many tables.
            if (m < 2 || marginShown.get(m)) {
                published.add(new PublishedSum(MARGINS.get(m), sum(table, MARGINS.get(m))));
            }
        }
        for (int c = 0; c < CELLS; c++) {
            if (shown.get(c)) {
                published.add(new PublishedSum(Set.of(c), table.get(c)));
            }
        }
        Audit audit = Audit.of(CELLS, published);

        Extremes extremes = new Extremes(published);
        for (int c = 0; c < CELLS; c++) {
            assertThat(audit.boundsOf(Set.of(c))).isEqualTo(new Bounds(extremes.least[c], extremes.most[c]));
        }
    }

    private static long sum(List<Integer> table, Set<Integer> cells) {
        return cells.stream().mapToLong(table::get).sum();
    }

    private static final class Extremes {
        private final List<PublishedSum> published;
        private final int[] least = {99, 99, 99, 99, 99, 99};
        private final int[] most = {-1, -1, -1, -1, -1, -1};

        Extremes(List<PublishedSum> published) {
            this.published = published;
            enumerate(new ArrayList<>());
        }

        private void enumerate(List<Integer> table) {
            if (table.size() == CELLS) {
                if (published.stream().allMatch(p -> sum(table, p.cells()) == p.value())) {
                    for (int c = 0; c < CELLS; c++) {
                        least[c] = Math.min(least[c], table.get(c));
                        most[c] = Math.max(most[c], table.get(c));
                    }
                }
                return;
            }
            Set<Integer> rowSoFar = new HashSet<>(MARGINS.get(table.size() / 3));
            rowSoFar.removeIf(cell -> cell >= table.size());
            long left = published.get(table.size() / 3).value() - sum(table, rowSoFar);
            for (int value = 0; value <= left; value++) {
                table.add(value);
                enumerate(table);
                table.removeLast();
            }
        }
    }
}
