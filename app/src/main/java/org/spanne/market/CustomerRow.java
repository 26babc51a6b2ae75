package org.spanne.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the list of customers. */
record CustomerRow(
        String customerId,
        String name,
        String status,
        @Nullable String industry,
        @Nullable String country,
        @Nullable String region,
        @Nullable String parentId,
        @Nullable String parentName,
        @Nullable String ownerUnitId,
        BigDecimal revenueYear,
        BigDecimal revenue,
        int ordersYear,
        int orders,
        @Nullable BigDecimal potential,
        @Nullable LocalDate lastOrder,
        @Nullable String segment) {}
