package org.spanne.value.study;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.value.Gap;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code value.customer_value}; its parts are named as the columns. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Worth(
        String customerId,
        int sites,
        int foreignOrders,
        BigDecimal revenueYear,
        BigDecimal contributionYear,
        @Nullable Double margin,
        @JsonUnwrapped History history,
        @JsonUnwrapped Outlook outlook,
        @JsonUnwrapped Room room,
        @JsonUnwrapped Extra extra) {

    /** What was bought so far. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record History(
            @Nullable Integer frequency,
            @Nullable Double recency,
            @Nullable Double age,
            @Nullable BigDecimal monetary,
            @Nullable LocalDate firstPurchase,
            @Nullable LocalDate lastPurchase,
            boolean contractual) {

        static final History NONE = new History(null, null, null, null, null, null, false);
    }

    /** What to expect. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Outlook(
            @Nullable Double pAlive,
            @Nullable Double pAliveBefore,
            @Nullable Double purchases,
            @Nullable Integer purchasesLow,
            @Nullable Integer purchasesHigh,
            @Nullable BigDecimal contribution,
            @Nullable BigDecimal contributionLow,
            @Nullable BigDecimal contributionHigh,
            @Nullable BigDecimal lifetimeValue,
            @Nullable BigDecimal lifetimeLow,
            @Nullable BigDecimal lifetimeHigh) {

        static final Outlook NONE = new Outlook(null, null, null, null, null, null, null, null, null, null, null);
    }

    /** What could be bought more. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Room(BigDecimal potential, boolean potentialCapped, List<Gap> gaps) {
        Room {
            gaps = List.copyOf(gaps);
        }
    }

    /** What an hour may bring. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Extra(
            @Nullable BigDecimal extraGaps,
            @Nullable BigDecimal extraBack,
            @Nullable BigDecimal extraLow,
            @Nullable BigDecimal extraHigh,
            @Nullable Double hours) {

        static final Extra NONE = new Extra(null, null, null, null, null);
    }

    static BigDecimal money(double amount) {
        return BigDecimal.valueOf(amount).setScale(4, RoundingMode.HALF_UP);
    }

    /** The amount; null where it is not known. */
    static @Nullable BigDecimal known(double amount) {
        return Double.isNaN(amount) ? null : money(amount);
    }
}
