package org.spanne.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many customers there are, by the probability of still being one (most likely first) and by lifetime value, told apart
 * by powers of ten.
 *
 * @param bands of value, the lowest first
 */
record ValueMap(List<Band> bands, List<Row> rows) {

    /** In SQL: the fifth that a customer's probability lies in, 0 to 4. */
    static final String FIFTH = "least(4, cast(floor(5 * p_alive) as int))";

    /** In SQL: the power of ten that its lifetime value has reached; whatever is below 1 has reached none. */
    static final String DECADE = "cast(floor(log(greatest(lifetime_value, 1))) as int)";

    private static final int BANDS = 5;
    private static final double LARGEST = 13;

    ValueMap {
        bands = List.copyOf(bands);
        rows = List.copyOf(rows);
    }

    /**
     * A band of values.
     *
     * @param decade the power of ten that the values have reached; in the lowest band, at most
     * @param from where it begins; null for the lowest
     */
    record Band(int decade, @Nullable BigDecimal from) {

        /** How a list is told to show those in it. */
        public String key() {
            return from == null ? "0-" + decade : decade + "-" + decade;
        }
    }

    /**
     * A band of probabilities.
     *
     * @param fifth which, 0 for the least likely
     */
    record Row(int fifth, double low, double high, List<Spot> spots) {
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
        List<Band> bands = IntStream.range(0, BANDS)
                .mapToObj(band -> band(highest - BANDS + 1 + band, band == 0))
                .toList();
        List<Row> rows = IntStream.iterate(BANDS - 1, fifth -> fifth >= 0, fifth -> fifth - 1)
                .mapToObj(fifth -> new Row(
                        fifth,
                        fifth / (double) BANDS,
                        (fifth + 1) / (double) BANDS,
                        IntStream.range(0, BANDS)
                                .mapToObj(band -> new Spot(
                                        customers[fifth][band],
                                        LARGEST * Math.sqrt(Math.min(1, customers[fifth][band] / (double) most))))
                                .toList()))
                .toList();
        return new ValueMap(bands, rows);
    }

    private static Band band(int decade, boolean lowest) {
        return new Band(
                decade, lowest ? null : BigDecimal.ONE.scaleByPowerOfTen(decade).setScale(2, RoundingMode.HALF_UP));
    }
}
