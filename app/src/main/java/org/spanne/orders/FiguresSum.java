package org.spanne.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.figure.Money;
import org.spanne.figure.Share;

/** Adds rows up to {@link Figures}. */
class FiguresSum {

    private final Currency currency;
    private final Map<OrderKind, Long> byKind = new EnumMap<>(OrderKind.class);
    private long cancelled;
    private BigDecimal revenue = BigDecimal.ZERO;
    private BigDecimal costedRevenue = BigDecimal.ZERO;
    private BigDecimal cost = BigDecimal.ZERO;
    private long foreignCurrency;
    private long delivered;
    private Share straightThrough = Share.NOTHING_KNOWN;
    private Share promiseKept = Share.NOTHING_KNOWN;
    private long timed;
    private BigDecimal leadDays = BigDecimal.ZERO;

    FiguresSum(Currency currency) {
        this.currency = currency;
    }

    /** What the days' entries of one kind and one currency come to. */
    record Row(
            @Nullable LocalDate week,
            String kind,
            String currency,
            long ordered,
            long cancelled,
            BigDecimal revenue,
            BigDecimal costedRevenue,
            BigDecimal cost,
            long delivered,
            long withEvents,
            long straightThrough,
            long promised,
            long kept,
            long timed,
            BigDecimal leadDays) {}

    void add(Row row) {
        if (row.ordered() > 0) {
            byKind.merge(OrderKind.of(row.kind()), row.ordered(), Long::sum);
        }
        cancelled += row.cancelled();
        delivered += row.delivered();
        straightThrough = straightThrough.plus(new Share(row.straightThrough(), row.withEvents()));
        promiseKept = promiseKept.plus(new Share(row.kept(), row.promised()));
        timed += row.timed();
        leadDays = leadDays.add(row.leadDays());
        if (row.currency().equals(currency.getCurrencyCode())) {
            revenue = revenue.add(row.revenue());
            costedRevenue = costedRevenue.add(row.costedRevenue());
            cost = cost.add(row.cost());
        } else {
            foreignCurrency += row.ordered();
        }
    }

    Figures total() {
        return new Figures(
                byKind,
                cancelled,
                new Money(revenue, currency),
                new Money(costedRevenue, currency),
                new Money(cost, currency),
                foreignCurrency,
                delivered,
                straightThrough,
                promiseKept,
                timed == 0 ? null : leadDays.divide(BigDecimal.valueOf(timed), 2, RoundingMode.HALF_UP));
    }
}
