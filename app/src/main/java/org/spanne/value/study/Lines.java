package org.spanne.value.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Collects rows of sales, and keeps the goods that most customers buy: single-purpose items are no white space. */
final class Lines {

    private static final int MOST_GOODS = 300;

    private final Map<String, Integer> goods = new LinkedHashMap<>();
    private final List<Ledger.Sale> rows = new ArrayList<>();

    void add(int buyer, String good, boolean recent, double amount) {
        rows.add(new Ledger.Sale(buyer, goods.computeIfAbsent(good, _ -> goods.size()), recent, amount));
    }

    Ledger.Sales sales() {
        int[] bought = new int[goods.size()];
        rows.forEach(row -> bought[row.good()]++);
        int[] kept = IntStream.range(0, bought.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(good -> -bought[good]).thenComparing(good -> good))
                .limit(MOST_GOODS)
                .mapToInt(Integer::intValue)
                .toArray();
        int[] place = new int[bought.length];
        Arrays.fill(place, -1);
        IntStream.range(0, kept.length).forEach(i -> place[kept[i]] = i);
        List<String> names = List.copyOf(goods.keySet());
        return new Ledger.Sales(
                Arrays.stream(kept).mapToObj(names::get).toList(),
                rows.stream()
                        .filter(row -> place[row.good()] >= 0)
                        .map(row -> new Ledger.Sale(row.buyer(), place[row.good()], row.recent(), row.amount()))
                        .toList());
    }
}
