package org.spanne.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many customers there are, by the probability of still being one (most likely first) and by lifetime value, told apart
 * by powers of ten.
 *
 * @param from where each band of value begins; null for the lowest
 */
record ValueMap(List<@Nullable BigDecimal> from, List<Row> rows) {

    private static final int BANDS = 5;
    private static final double LARGEST = 13;

    ValueMap {
        from = java.util.Collections.unmodifiableList(new ArrayList<>(from));
        rows = List.copyOf(rows);
    }

    /** A band of probabilities. */
    record Row(double low, double high, List<Spot> spots) {
        Row {
            spots = List.copyOf(spots);
        }
    }

    /** Customers in both bands, and the radius of a disc whose area stands for their number. */
    record Spot(long customers, double radius) {}

    /** How many customers lie in a fifth of the probabilities and in a power of ten of value. */
    record Counted(int fifth, int decade, long customers) {}

    static ValueMap of(List<Counted> counted) {
        int highest = counted.stream().mapToInt(Counted::decade).max().orElse(BANDS);
        long[][] customers = new long[BANDS][BANDS];
        counted.forEach(
                each -> customers[each.fifth()][Math.max(0, BANDS - 1 - highest + each.decade())] += each.customers());
        long most =
                Math.max(1, counted.stream().mapToLong(Counted::customers).max().orElse(1));
        List<@Nullable BigDecimal> from = new ArrayList<>();
        from.add(null);
        IntStream.range(1, BANDS)
                .forEach(band -> from.add(BigDecimal.ONE
                        .scaleByPowerOfTen(highest - BANDS + 1 + band)
                        .setScale(2, RoundingMode.HALF_UP)));
        List<Row> rows = IntStream.iterate(BANDS - 1, fifth -> fifth >= 0, fifth -> fifth - 1)
                .mapToObj(fifth -> new Row(
                        fifth / (double) BANDS,
                        (fifth + 1) / (double) BANDS,
                        IntStream.range(0, BANDS)
                                .mapToObj(band -> new Spot(
                                        customers[fifth][band],
                                        LARGEST * Math.sqrt(Math.min(1, customers[fifth][band] / (double) most))))
                                .toList()))
                .toList();
        return new ValueMap(from, rows);
    }
}
