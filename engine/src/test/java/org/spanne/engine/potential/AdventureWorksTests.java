package org.spanne.engine.potential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.numeric.Numbering;
import org.spanne.engine.support.SharedData;

/**
 * Stores of AdventureWorks, products by subcategory; named in mid-2013, bought in the year after. Of 1,514 gaps 11.9 % are
 * closed, against 5.6 % of the most popular goods and 6.3 % by chance.
 */
class AdventureWorksTests {

    private static final String CUT_OFF = "2013-07-01";

    private final Map<String, List<String>> orders = byFirst("adventureworks-orders/csv/SalesOrderHeader.csv", ",");
    private final Map<String, List<String>> products = byFirst("adventureworks-oltp/Product.csv", "\t");
    private final List<List<String>> lines = cells("adventureworks-orders/csv/SalesOrderDetail.csv", ",").stream()
            .filter(line -> cell(orders, line.getFirst(), 5).equals("0"))
            .toList();
    private final Numbering buyers = new Numbering();
    private final Numbering goods = new Numbering();

    @Test
    void namesGapsThatStoresCloseTwiceAsOftenAsTheMostPopularOnes() {
        lines.forEach(line -> {
            buyers.of(buyer(line));
            goods.of(good(line));
        });
        Spending before = spending(date -> date.compareTo(CUT_OFF) < 0);
        Spending later = spending(date -> date.compareTo(CUT_OFF) >= 0);
        Map<Long, String> territory = new HashMap<>();
        lines.forEach(line -> territory.put(buyer(line), cell(orders, line.getFirst(), 9)));
        var traits = new MixedTable(List.of(new CategoryColumn(
                "territory",
                IntStream.range(0, buyers.size())
                        .mapToObj(buyer -> territory.getOrDefault(buyers.key(buyer), ""))
                        .toList())));
        var potentials = new Potentials(traits, before, PotentialTerms.USUAL, new SplittableRandom(1));
        Backtest backtest = Backtest.of(potentials, later, 3, new SplittableRandom(1));

        assertThat(buyers.size()).isEqualTo(635);
        assertThat(backtest.found().value()).isBetween(0.1, 0.14);
        assertThat(backtest.liftOverPopular().low()).isGreaterThan(1.5);
        assertThat(backtest.liftOverChance().low()).isGreaterThan(1.5);
    }

    private Spending spending(Predicate<String> dates) {
        List<List<String>> within = lines.stream()
                .filter(line -> dates.test(cell(orders, line.getFirst(), 1)))
                .toList();
        return new Spending(
                buyers.size(),
                goods.size(),
                within.stream().mapToInt(line -> buyers.of(buyer(line))).toArray(),
                within.stream().mapToInt(line -> goods.of(good(line))).toArray(),
                within.stream()
                        .mapToDouble(line -> Double.parseDouble(line.get(5)))
                        .toArray());
    }

    private long buyer(List<String> line) {
        return Long.parseLong(cell(orders, line.getFirst(), 7));
    }

    private long good(List<String> line) {
        return Long.parseLong(cell(products, line.get(3), 18));
    }

    private static String cell(Map<String, List<String>> table, String key, int cell) {
        return table.getOrDefault(key, List.of()).get(cell);
    }

    private static Map<String, List<String>> byFirst(String file, String divider) {
        Map<String, List<String>> rows = new HashMap<>();
        cells(file, divider).forEach(row -> rows.put(row.getFirst(), row));
        return rows;
    }

    private static List<List<String>> cells(String file, String divider) {
        return SharedData.lines(file).stream()
                .map(line -> List.of(line.split(divider, -1)))
                .toList();
    }
}
