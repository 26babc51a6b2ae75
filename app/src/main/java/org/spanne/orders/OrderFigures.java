package org.spanne.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Permission;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.company.People;
import org.spanne.figure.Money;
import org.spanne.figure.Period;
import org.spanne.market.Customers;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Sums over orders. Units count by the owner of the order; nobody gets sums of orders that lie outside of what they may
 * see.
 */
@Service
public class OrderFigures {

    private static final String SUMS = "kind, currency, sum(ordered) as ordered, sum(cancelled) as cancelled,"
            + " sum(revenue) as revenue, sum(costed_revenue) as costed_revenue, sum(cost) as cost,"
            + " sum(delivered) as delivered, sum(with_events) as with_events,"
            + " sum(straight_through) as straight_through, sum(promised) as promised, sum(kept) as kept,"
            + " sum(timed) as timed, sum(lead_days) as lead_days";

    private final JdbcClient db;
    private final Company company;
    private final Customers customers;
    private final People people;

    OrderFigures(JdbcClient db, Company company, Customers customers, People people) {
        this.db = db;
        this.company = company;
        this.customers = customers;
        this.people = people;
    }

    /**
     * The figures of a period.
     *
     * @param units the units asked for; {@link Reach.Everything} includes orders of no unit
     */
    public Figures of(Period period, Reach units, Rights rights) {
        FiguresSum sum = new FiguresSum(currency());
        rows("cast(null as date)", period, units, rights).forEach(sum::add);
        return sum.total();
    }

    /** The same, week by week, by the Monday a week begins with; weeks without any order are missing. */
    public Map<LocalDate, Figures> byWeek(Period period, Reach units, Rights rights) {
        Currency currency = currency();
        Map<LocalDate, FiguresSum> sums = new TreeMap<>();
        for (FiguresSum.Row row : rows("cast(date_trunc('week', day) as date)", period, units, rights)) {
            sums.computeIfAbsent(Objects.requireNonNull(row.week()), week -> new FiguresSum(currency))
                    .add(row);
        }
        Map<LocalDate, Figures> figures = new TreeMap<>();
        sums.forEach((week, sum) -> figures.put(week, sum.total()));
        return figures;
    }

    /** From the day of the first order to the day after the newest, of all there are; nothing without orders. */
    public Optional<Period> extent() {
        LocalDate first = orderedOn("asc");
        LocalDate newest = orderedOn("desc");
        return first == null || newest == null ? Optional.empty() : Optional.of(new Period(first, newest.plusDays(1)));
    }

    /**
     * The bespoke orders not delivered yet.
     *
     * @param today the day against which an order is late
     * @param most how many of them to name
     */
    public OpenBespoke openBespoke(LocalDate today, Reach units, Rights rights, int most) {
        Currency currency = currency();
        OpenCount count = scoped("""
                        select count(*) as orders, count(*) filter (where promised_date < :today) as late,
                               coalesce(sum(revenue) filter (where currency = :currency), 0) as value
                          from orders.summary where status = 'open' and kind = 'bespoke' and %s
                        """, units, rights)
                .param("today", today)
                .param("currency", currency.getCurrencyCode())
                .query(OpenCount.class)
                .single();
        List<OpenOrder> next = rights.may(Permission.VIEW_ORDERS) ? nextBespoke(units, rights, most) : List.of();
        return new OpenBespoke(count.orders(), count.late(), new Money(count.value(), currency), next);
    }

    private List<OpenOrder> nextBespoke(Reach units, Rights rights, int most) {
        List<OpenRow> rows = scoped("""
                        select order_id, customer_id, caretaker_person_id, promised_date, revenue, currency
                          from orders.summary where status = 'open' and kind = 'bespoke' and %s
                         order by promised_date, order_id limit :most
                        """, units, rights)
                .param("most", most)
                .query(DataClassRowMapper.newInstance(OpenRow.class))
                .list();
        Map<String, String> customerNames =
                customers.names(rows.stream().map(OpenRow::customerId).collect(Collectors.toSet()));
        Map<String, String> caretakers = people.names(rows.stream()
                .flatMap(row -> Stream.ofNullable(row.caretakerPersonId()))
                .collect(Collectors.toSet()));
        return rows.stream().map(row -> row.named(customerNames, caretakers)).toList();
    }

    /** Whoever sees all customers is served from the days' sums, everybody else from the orders themselves. */
    private List<FiguresSum.Row> rows(String week, Period period, Reach units, Rights rights) {
        String sums = "select " + week + " as week, " + SUMS + " from ";
        String within = " where day >= :from and day < :to ";
        String groups = " group by 1, 2, 3";
        boolean allUnits = units instanceof Reach.Everything && rights.units() instanceof Reach.Everything;
        JdbcClient.StatementSpec query = switch (rights.customers()) {
            case Reach.Everything _ when allUnits -> db.sql(sums + "orders.daily_total" + within + groups);
            case Reach.Everything _ -> scoped(sums + "orders.daily" + within + "and %s" + groups, units, rights);
            case Reach.Only _ -> scoped(sums + "orders.day_entry" + within + "and %s" + groups, units, rights);
        };
        return query.param("from", period.from())
                .param("to", period.to())
                .query(DataClassRowMapper.newInstance(FiguresSum.Row.class))
                .list();
    }

    private JdbcClient.StatementSpec scoped(String sql, Reach units, Rights rights) {
        String scope = String.join(
                " and ",
                units.condition("unit_id", "asked"),
                rights.units().condition("unit_id", "units"),
                rights.customers().condition("customer_id", "customers"));
        return db.sql(sql.formatted(scope))
                .param("asked", units.asArray())
                .param("units", rights.units().asArray())
                .param("customers", rights.customers().asArray());
    }

    private Currency currency() {
        return company.facts().currency();
    }

    private @Nullable LocalDate orderedOn(String direction) {
        return db.sql("select ordered_on from orders.summary order by ordered_at " + direction + " limit 1")
                .query((row, number) -> row.getObject("ordered_on", LocalDate.class))
                .optional()
                .orElse(null);
    }

    private record OpenCount(long orders, long late, BigDecimal value) {}

    private record OpenRow(
            String orderId,
            String customerId,
            @Nullable String caretakerPersonId,
            @Nullable LocalDate promisedDate,
            @Nullable BigDecimal revenue,
            String currency) {

        OpenOrder named(Map<String, String> customerNames, Map<String, String> caretakers) {
            return new OpenOrder(
                    orderId,
                    customerId,
                    customerNames.getOrDefault(customerId, customerId),
                    caretakerPersonId == null ? null : caretakers.getOrDefault(caretakerPersonId, caretakerPersonId),
                    promisedDate,
                    revenue == null ? null : new Money(revenue, Currency.getInstance(currency)));
        }
    }
}
