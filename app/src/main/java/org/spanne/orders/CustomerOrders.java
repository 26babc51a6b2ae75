package org.spanne.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.figure.Money;
import org.spanne.market.Customer;
import org.spanne.market.CustomerPanel;
import org.spanne.screen.Panel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds what a customer ordered over time, and which items, to the customer's page. */
@Component
class CustomerOrders implements CustomerPanel {

    private static final int YEARS = 10;
    private static final int MONTHS = 24;
    private static final int MOST_ITEMS = 12;

    private final JdbcClient db;
    private final Company company;

    CustomerOrders(JdbcClient db, Company company) {
        this.db = db;
        this.company = company;
    }

    /**
     * What is shown.
     *
     * @param years the last years with orders
     * @param months the two years up to the newest order, without gaps
     * @param items what was bought most, by revenue
     */
    record Content(List<Span> years, List<Span> months, List<Item> items) {
        Content {
            years = List.copyOf(years);
            months = List.copyOf(months);
            items = List.copyOf(items);
        }
    }

    /** The orders of a year or month; revenue of those in the company's currency. */
    record Span(LocalDate first, long standard, long configured, long bespoke, long unstated, Money revenue) {}

    /** Something bought: an item, or where it has no name a module. */
    record Item(String name, @Nullable String moduleId, BigDecimal quantity, Money revenue, LocalDate last) {}

    @Override
    public int place() {
        return 10;
    }

    @Override
    public @Nullable Panel of(Customer customer, Rights rights) {
        if (!rights.may(Permission.VIEW_ORDERS)) {
            return null;
        }
        Currency currency = company.facts().currency();
        List<Span> years = spans("year", customer.id(), rights, currency);
        List<Span> months = filled(spans("month", customer.id(), rights, currency), currency);
        return new Panel(
                "orders/customer",
                "orders",
                new Content(
                        years.subList(Math.max(0, years.size() - YEARS), years.size()),
                        months.subList(Math.max(0, months.size() - MONTHS), months.size()),
                        items(customer.id(), rights, currency)));
    }

    private List<Span> spans(String length, String customer, Rights rights, Currency currency) {
        return Visible.bind(db.sql("""
                                select cast(date_trunc('%s', o.ordered_on) as date) as first,
                                       count(*) filter (where o.kind = 'standard') as standard,
                                       count(*) filter (where o.kind = 'configured') as configured,
                                       count(*) filter (where o.kind = 'bespoke') as bespoke,
                                       count(*) filter (where o.kind is null) as unstated,
                                       coalesce(sum(o.revenue) filter (where o.currency = :currency), 0) as revenue
                                  from orders.summary o
                                 where o.customer_id = :customer and o.status <> 'cancelled' and %s
                                 group by 1 order by 1
                                """.formatted(length, Visible.to(rights))), rights)
                .param("customer", customer)
                .param("currency", currency.getCurrencyCode())
                .query((row, number) -> new Span(
                        row.getObject("first", LocalDate.class),
                        row.getLong("standard"),
                        row.getLong("configured"),
                        row.getLong("bespoke"),
                        row.getLong("unstated"),
                        new Money(row.getBigDecimal("revenue"), currency)))
                .list();
    }

    /** Months without orders are orders of nothing, not missing. */
    private static List<Span> filled(List<Span> months, Currency currency) {
        if (months.isEmpty()) {
            return months;
        }
        Map<LocalDate, Span> known = new TreeMap<>();
        months.forEach(month -> known.put(month.first(), month));
        LocalDate newest = months.getLast().first();
        List<Span> filled = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            LocalDate month = newest.minusMonths(back);
            filled.add(known.getOrDefault(month, new Span(month, 0, 0, 0, 0, new Money(BigDecimal.ZERO, currency))));
        }
        return filled;
    }

    private List<Item> items(String customer, Rights rights, Currency currency) {
        return Visible.bind(db.sql("""
                                select coalesce(l.item, l.module_id, l.offer_id, '–') as name, min(l.module_id) as module_id,
                                       sum(coalesce(l.quantity, 1)) as quantity,
                                       coalesce(sum(coalesce(l.quantity, 1) * l.unit_price)
                                           filter (where o.currency = :currency), 0) as revenue,
                                       max(o.ordered_on) as last
                                  from orders.summary o join orders.line l using (order_id)
                                 where o.customer_id = :customer and o.status <> 'cancelled' and %s
                                 group by 1 order by revenue desc, name limit :most
                                """.formatted(Visible.to(rights))), rights)
                .param("customer", customer)
                .param("currency", currency.getCurrencyCode())
                .param("most", MOST_ITEMS)
                .query((row, number) -> new Item(
                        row.getString("name"),
                        row.getString("module_id"),
                        row.getBigDecimal("quantity"),
                        new Money(row.getBigDecimal("revenue"), currency),
                        row.getObject("last", LocalDate.class)))
                .list();
    }
}
