package org.spanne.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A customer at the top with its value, as the database has it; amounts are in the company's currency. */
record ValueRow(
        String customerId,
        String name,
        int sites,
        int foreignOrders,
        BigDecimal revenueYear,
        BigDecimal contributionYear,
        @Nullable Integer frequency,
        @Nullable Double recency,
        @Nullable Double age,
        @Nullable BigDecimal monetary,
        @Nullable LocalDate firstPurchase,
        @Nullable LocalDate lastPurchase,
        boolean contractual,
        @Nullable Double pAlive,
        @Nullable Double purchases,
        @Nullable Integer purchasesLow,
        @Nullable Integer purchasesHigh,
        @Nullable BigDecimal contribution,
        @Nullable BigDecimal contributionLow,
        @Nullable BigDecimal contributionHigh,
        @Nullable BigDecimal lifetimeValue,
        @Nullable BigDecimal lifetimeLow,
        @Nullable BigDecimal lifetimeHigh,
        BigDecimal potential,
        boolean potentialCapped,
        String gaps,
        @Nullable BigDecimal extraGaps,
        @Nullable BigDecimal extraBack,
        @Nullable BigDecimal extraLow,
        @Nullable BigDecimal extraHigh,
        @Nullable Double hours,
        @Nullable BigDecimal priority) {

    /** The tables a row is read from. */
    static final String TABLES = "value.customer_value v join market.standing s using (customer_id)"
            + " join market.customer c using (customer_id)";
}
