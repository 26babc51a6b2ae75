package org.spanne.engine.potential;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Goods by how many buyers bought them. */
final class Popularity {

    private final Spending spending;
    private final int[] goods;

    Popularity(Spending spending) {
        this.spending = spending;
        int[] buyers = new int[spending.goods()];
        for (int buyer = 0; buyer < spending.buyers(); buyer++) {
            for (int good : spending.goodsOf(buyer)) {
                buyers[good]++;
            }
        }
        this.goods = IntStream.range(0, buyers.length)
                .boxed()
                .sorted(Comparator.comparingInt(good -> -buyers[good]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The goods that a buyer did not buy, the most popular first. */
    int[] lacking(int buyer) {
        return IntStream.of(goods)
                .filter(good -> spending.amount(buyer, good) == 0)
                .toArray();
    }
}
