package org.spanne.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.grouping.traits.NumberColumn;
import org.spanne.engine.potential.PotentialTerms;
import org.spanne.engine.potential.Potentials;
import org.spanne.engine.potential.Spending;

/** How long it takes to say what each of 100,000 invented customers could buy more, and one of them alone. */
public final class PotentialBench {

    private static final int CUSTOMERS = 100_000;
    private static final int GOODS = 200;
    private static final int BOUGHT = 12;

    private PotentialBench() {}

    /** Prints both times. */
    public static void main(String[] arguments) {
        var random = new SplittableRandom(1);
        int rows = CUSTOMERS * BOUGHT;
        int[] buyer = IntStream.range(0, rows).map(row -> row / BOUGHT).toArray();
        int[] good = IntStream.range(0, rows)
                .map(row -> (buyer[row] * 20 + random.nextInt(random.nextInt(1, GOODS))) % GOODS)
                .toArray();
        double[] amount = random.doubles(rows, 10, 1_000).toArray();
        var spending = new Spending(CUSTOMERS, GOODS, buyer, good, amount);
        var traits = new MixedTable(List.of(
                new NumberColumn("size", random.doubles(CUSTOMERS).toArray()),
                new CategoryColumn("industry", words(random, 20)),
                new CategoryColumn("country", words(random, 5))));

        long start = System.nanoTime();
        var potentials = new Potentials(traits, spending, PotentialTerms.USUAL, new SplittableRandom(2));
        long gaps = IntStream.range(0, CUSTOMERS)
                .parallel()
                .mapToLong(customer -> potentials.of(customer).gaps().size())
                .sum();
        System.out.printf("%,d gaps of %,d customers in %.1f s%n", gaps, CUSTOMERS, seconds(start));
        start = System.nanoTime();
        potentials.of(0);
        System.out.printf("one customer in %.1f ms%n", 1000 * seconds(start));
    }

    private static List<String> words(SplittableRandom random, int levels) {
        return random.ints(CUSTOMERS, 0, levels)
                .mapToObj(level -> "level " + level)
                .toList();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
