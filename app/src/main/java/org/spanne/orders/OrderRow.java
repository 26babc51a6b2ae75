package org.spanne.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.spanne.figure.Money;

/** A row of the list of orders. */
record OrderRow(
        String orderId,
        String customerId,
        @Nullable String customerName,
        LocalDate orderedOn,
        @Nullable LocalDate promisedDate,
        @Nullable LocalDate deliveredOn,
        String status,
        @Nullable String kind,
        @Nullable String unitId,
        @Nullable String ownerPersonId,
        @Nullable String caretakerPersonId,
        String currency,
        @Nullable BigDecimal revenue,
        int touches,
        int events,
        @Nullable BigDecimal leadDays,
        @Nullable Boolean straightThrough) {

    @Nullable
    Money money() {
        return revenue == null ? null : new Money(revenue, Currency.getInstance(currency));
    }

    boolean late(LocalDate today) {
        if (promisedDate == null || status.equals("cancelled")) {
            return false;
        }
        return promisedDate.isBefore(deliveredOn == null ? today : deliveredOn);
    }
}
