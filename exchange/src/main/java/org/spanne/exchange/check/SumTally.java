package org.spanne.exchange.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.row.RowReader;

/** Sums up accepted rows. */
final class SumTally {

    private static final int ORDERED_AT = FolderTable.ORDERS.position("ordered_at");
    private static final int CURRENCY = FolderTable.ORDERS.position("currency");
    private static final int REVENUE = FolderTable.ORDERS.position("revenue");
    private static final int STATUS = FolderTable.ORDERS.position("status");
    private static final int STARTED_AT = FolderTable.ACTIVITIES.position("started_at");
    private static final int ENDED_AT = FolderTable.ACTIVITIES.position("ended_at");

    private final Map<Integer, Map<String, Total>> revenue = new TreeMap<>();
    private final Map<String, Long> ordersByStatus = new TreeMap<>();
    private String companyCurrency;
    private long activitySeconds;

    SumTally(@Nullable String companyCurrency) {
        this.companyCurrency = companyCurrency == null ? "" : companyCurrency;
    }

    void companyCurrency(String currency) {
        companyCurrency = currency;
    }

    void order(RowReader order) {
        String status = order.value(STATUS);
        ordersByStatus.merge(status == null ? "" : status, 1L, Long::sum);
        String amount = order.value(REVENUE);
        if (amount != null) {
            String currency = order.value(CURRENCY);
            revenue.computeIfAbsent(year(order.number(ORDERED_AT)), any -> new TreeMap<>())
                    .computeIfAbsent(currency == null ? companyCurrency : currency, any -> new Total())
                    .add(new BigDecimal(amount));
        }
    }

    void activity(RowReader activity) {
        if (activity.value(ENDED_AT) != null) {
            activitySeconds += activity.number(ENDED_AT) - activity.number(STARTED_AT);
        }
    }

    Sums sums() {
        List<Sums.Revenue> years = new ArrayList<>();
        revenue.forEach((year, currencies) -> currencies.forEach(
                (currency, total) -> years.add(new Sums.Revenue(year, currency, total.amount, total.orders))));
        return new Sums(years, new TreeMap<>(ordersByStatus), activitySeconds / 60);
    }

    private static int year(long second) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC)
                .getYear();
    }

    private static final class Total {

        private BigDecimal amount = BigDecimal.ZERO;
        private long orders;

        void add(BigDecimal more) {
            amount = amount.add(more);
            orders++;
        }
    }
}
