package org.spanne.orders;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.company.Unit;
import org.spanne.company.Units;
import org.spanne.figure.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the page of one order shows. */
@Service
class OrderPages {

    private final JdbcClient db;
    private final Company company;
    private final Units units;
    private final Clock clock;

    OrderPages(JdbcClient db, Company company, Units units, Clock clock) {
        this.db = db;
        this.company = company;
        this.units = units;
        this.clock = clock;
    }

    /** One order; nothing where there is none, or the person may not see it. */
    Optional<OrderDetail> find(String id, Rights rights) {
        Map<String, Unit> byId = units.byId();
        return Visible.bind(db.sql("""
                                select o.*, c.name as customer_name, p.name as owner_name, k.name as caretaker_name
                                  from orders.summary o
                                  left join market.customer c using (customer_id)
                                  left join company.person p on p.person_id = o.owner_person_id
                                  left join company.person k on k.person_id = o.caretaker_person_id
                                 where o.order_id = :id and
                                """ + Visible.to(rights)), rights)
                .param("id", id)
                .query((row, number) -> read(row, byId))
                .optional();
    }

    /** The zone in which its moments are told. */
    ZoneId zone() {
        return company.facts().zone();
    }

    private OrderDetail read(ResultSet row, Map<String, Unit> byId) throws SQLException {
        String id = row.getString("order_id");
        Currency currency = Currency.getInstance(row.getString("currency"));
        OrderStatus status = OrderStatus.of(row.getString("status"));
        Instant orderedAt = row.getObject("ordered_at", OffsetDateTime.class).toInstant();
        Instant deliveredAt = instant(row, "delivered_at");
        LocalDate promised = row.getObject("promised_date", LocalDate.class);
        LocalDate deliveredOn = row.getObject("delivered_on", LocalDate.class);
        Unit unit = row.getString("unit_id") == null ? null : byId.get(row.getString("unit_id"));
        return new OrderDetail(
                id,
                row.getString("customer_id"),
                stated(row.getString("customer_name"), row.getString("customer_id")),
                OrderKind.of(row.getString("kind")),
                status,
                orderedAt,
                row.getObject("ordered_on", LocalDate.class),
                row.getObject("requested_date", LocalDate.class),
                promised,
                deliveredAt,
                deliveredOn,
                daysLate(status, promised, deliveredOn),
                row.getString("owner_name"),
                row.getString("caretaker_name"),
                unit == null ? row.getString("unit_id") : unit.name(),
                money(row.getBigDecimal("revenue"), currency),
                money(row.getBigDecimal("cost"), currency),
                margin(row.getBigDecimal("revenue"), row.getBigDecimal("cost")),
                deliveredAt == null || deliveredAt.isBefore(orderedAt)
                        ? null
                        : Duration.between(orderedAt, deliveredAt),
                flow(row),
                lines(id, currency),
                OrderSteps.of(events(id), byId));
    }

    private static @Nullable Double margin(@Nullable BigDecimal revenue, @Nullable BigDecimal cost) {
        return revenue == null || cost == null || revenue.signum() <= 0
                ? null
                : 1 - cost.doubleValue() / revenue.doubleValue();
    }

    private static OrderDetail.Flow flow(ResultSet row) throws SQLException {
        return new OrderDetail.Flow(
                row.getInt("events"),
                row.getInt("frontline_touches"),
                row.getInt("design_touches"),
                row.getInt("hand_offs"),
                Duration.ofSeconds(row.getBigDecimal("touch_minutes")
                        .multiply(BigDecimal.valueOf(60))
                        .longValue()),
                row.getObject("straight_through", Boolean.class));
    }

    private @Nullable Long daysLate(OrderStatus status, @Nullable LocalDate promised, @Nullable LocalDate deliveredOn) {
        if (promised == null || status == OrderStatus.CANCELLED) {
            return null;
        }
        LocalDate until = deliveredOn == null
                ? LocalDate.now(clock.withZone(company.facts().zone()))
                : deliveredOn;
        return until.toEpochDay() - promised.toEpochDay();
    }

    private List<OrderDetail.Line> lines(String id, Currency currency) {
        return db.sql("select * from orders.line where order_id = ? order by line_no")
                .param(id)
                .query((row, number) -> {
                    BigDecimal quantity = row.getBigDecimal("quantity");
                    BigDecimal price = row.getBigDecimal("unit_price");
                    return new OrderDetail.Line(
                            row.getLong("line_no"),
                            row.getString("item"),
                            row.getString("module_id"),
                            row.getString("offer_id"),
                            quantity,
                            money(price, currency),
                            money(price == null || quantity == null ? price : price.multiply(quantity), currency));
                })
                .list();
    }

    /** The units stand in for the people: what a single person did when is not shown. */
    private List<OrderSteps.Event> events(String id) {
        return db.sql("""
                        select e.activity, e.started_at, e.ended_at, coalesce(e.unit_id, p.unit_id) as unit_id
                          from orders.event e left join company.person p using (person_id)
                         where e.order_id = ?
                         order by e.started_at, e.event_key
                        """)
                .param(id)
                .query((row, number) -> new OrderSteps.Event(
                        row.getString("activity"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        instant(row, "ended_at"),
                        row.getString("unit_id")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? null : new Money(amount, currency);
    }

    private static String stated(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
