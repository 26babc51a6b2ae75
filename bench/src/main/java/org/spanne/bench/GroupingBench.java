package org.spanne.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.spanne.engine.grouping.Bounds;
import org.spanne.engine.grouping.Proposal;
import org.spanne.engine.grouping.Proposals;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.grouping.traits.NumberColumn;

/** How long it takes to propose groups for 100,000 customers of five invented kinds, and whether the kinds come back. */
public final class GroupingBench {

    private static final int CUSTOMERS = 100_000;
    private static final int KINDS = 5;
    private static final int SEED = 1;

    private GroupingBench() {}

    /** Prints the five best proposals. */
    public static void main(String[] arguments) {
        MixedTable table = customers();
        long start = System.nanoTime();
        List<Proposal> proposals = Proposals.of(table, Bounds.usual(500), SEED);
        System.out.printf(
                "%d proposals for %,d customers of %d kinds by 6 traits in %.1f s%n",
                proposals.size(), CUSTOMERS, KINDS, (System.nanoTime() - start) / 1e9);
        for (Proposal proposal : proposals.subList(0, Math.min(5, proposals.size()))) {
            System.out.printf(
                    "%-10s %d groups, least stability %.3f, silhouette %.3f, %d rules of fidelity %.3f%n",
                    proposal.method(),
                    proposal.sizes().size(),
                    proposal.leastStability(),
                    proposal.silhouette(),
                    proposal.rules().rules().size(),
                    proposal.rules().fidelity());
        }
    }

    private static MixedTable customers() {
        var random = new SplittableRandom(SEED);
        double[][] numbers = new double[4][CUSTOMERS];
        List<String> industry = new ArrayList<>(CUSTOMERS);
        List<String> region = new ArrayList<>(CUSTOMERS);
        for (int i = 0; i < CUSTOMERS; i++) {
            int kind = i % KINDS;
            for (int trait = 0; trait < numbers.length; trait++) {
                numbers[trait][i] = Math.exp((kind * (trait + 2)) % KINDS + 0.6 * random.nextGaussian());
            }
            industry.add("industry " + (random.nextDouble() < 0.8 ? kind : random.nextInt(KINDS)));
            region.add("region " + random.nextInt(8));
        }
        return new MixedTable(List.of(
                new NumberColumn("revenue", numbers[0]),
                new NumberColumn("employees", numbers[1]),
                new NumberColumn("orders a year", numbers[2]),
                new NumberColumn("modules bought", numbers[3]),
                new CategoryColumn("industry", industry),
                new CategoryColumn("region", region)));
    }
}
