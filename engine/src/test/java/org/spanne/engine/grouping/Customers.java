package org.spanne.engine.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.grouping.traits.NumberColumn;

/** Invented customers of three kinds: small local workshops, middling machine builders, large exporters. */
public final class Customers {

    public final MixedTable table;
    public final int[] kind;

    public Customers(int count, long seed) {
        var random = new SplittableRandom(seed);
        double[] revenue = new double[count];
        double[] employees = new double[count];
        List<@Nullable String> industry = new ArrayList<>();
        List<String> region = new ArrayList<>();
        this.kind = new int[count];
        for (int i = 0; i < count; i++) {
            kind[i] = i % 3;
            revenue[i] = Math.exp(new double[] {9, 12, 15}[kind[i]] + 0.6 * random.nextGaussian());
            employees[i] = Math.exp(new double[] {2, 4, 7}[kind[i]] + 0.5 * random.nextGaussian());
            boolean typical = random.nextDouble() < 0.9;
            industry.add(
                    random.nextDouble() < 0.05 ? null : typical ? INDUSTRIES[kind[i]] : INDUSTRIES[random.nextInt(3)]);
            region.add(REGIONS[random.nextInt(4)]);
        }
        employees[0] = Double.NaN;
        this.table = new MixedTable(List.of(
                new NumberColumn("revenue", revenue),
                new NumberColumn("employees", employees),
                new CategoryColumn("industry", industry),
                new CategoryColumn("region", region)));
    }

    private static final String[] INDUSTRIES = {"crafts", "machinery", "automotive"};
    private static final String[] REGIONS = {"north", "south", "west", "east"};
}
