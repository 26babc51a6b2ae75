package org.spanne.engine.potential;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.grouping.traits.NumberColumn;

/**
 * Invented buyers of four industries, each of which needs ten of 40 goods of its own and buys half of them before, more of
 * them later; one good in fifty is bought by whim.
 */
final class InventedBuyers {

    private static final int GOODS = 40;
    private static final int INDUSTRIES = 4;

    final MixedTable traits;
    final Spending before;
    final Spending later;

    InventedBuyers(int buyers, long seed) {
        var random = new SplittableRandom(seed);
        List<String> industry = new ArrayList<>();
        double[] size = new double[buyers];
        double[][] amounts = new double[2][buyers * GOODS];
        int[] buyer = new int[buyers * GOODS];
        int[] good = new int[buyers * GOODS];
        for (int row = 0; row < buyer.length; row++) {
            buyer[row] = row / GOODS;
            good[row] = row % GOODS;
            boolean needed = good[row] % INDUSTRIES == buyer[row] % INDUSTRIES;
            for (double[] ofTime : amounts) {
                boolean bought = random.nextDouble() < (needed ? 0.5 : 0.02);
                ofTime[row] = bought ? 50 + 100 * random.nextDouble() : 0;
            }
        }
        for (int i = 0; i < buyers; i++) {
            industry.add("industry " + i % INDUSTRIES);
            size[i] = random.nextDouble();
        }
        this.traits = new MixedTable(List.of(new CategoryColumn("industry", industry), new NumberColumn("size", size)));
        this.before = new Spending(buyers, GOODS, buyer, good, amounts[0]);
        this.later = new Spending(buyers, GOODS, buyer, good, amounts[1]);
    }
}
