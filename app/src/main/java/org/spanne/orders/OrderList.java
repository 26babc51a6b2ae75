package org.spanne.orders;

import static org.spanne.screen.list.Column.words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.company.People;
import org.spanne.company.Unit;
import org.spanne.company.Units;
import org.spanne.market.Customers;
import org.spanne.screen.PathId;
import org.spanne.screen.list.Cell;
import org.spanne.screen.list.Column;
import org.spanne.screen.list.Filter;
import org.spanne.screen.list.Filter.Option;
import org.spanne.screen.list.Listing;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The list of orders. */
@Service
class OrderList {

    private static final String UNSTATED = "unstated";

    private final JdbcClient db;
    private final Company company;
    private final Units units;
    private final People people;
    private final Customers customers;
    private final MessageSource messages;
    private final Clock clock;

    OrderList(
            JdbcClient db,
            Company company,
            Units units,
            People people,
            Customers customers,
            MessageSource messages,
            Clock clock) {
        this.db = db;
        this.company = company;
        this.units = units;
        this.people = people;
        this.customers = customers;
        this.messages = messages;
        this.clock = clock;
    }

    /** The orders somebody may see. */
    Listing<OrderRow> visibleTo(Rights rights) {
        LocalDate today = LocalDate.now(clock.withZone(company.facts().zone()));
        Listing<OrderRow> listing = Listing.at("/orders", "orders.list", DataClassRowMapper.newInstance(OrderRow.class))
                .select("o.order_id, o.customer_id, c.name as customer_name, o.ordered_on, o.promised_date,"
                        + " o.delivered_on, o.status, o.kind, o.unit_id, o.owner_person_id, o.caretaker_person_id,"
                        + " o.currency, o.revenue, o.frontline_touches + o.design_touches as touches, o.events,"
                        + " round(extract(epoch from o.delivered_at - o.ordered_at) / 86400, 1) as lead_days,"
                        + " o.straight_through")
                .from("orders.summary o left join market.customer c using (customer_id)")
                .where(Visible.to(rights))
                .bind("customers", rights.customers().asArray())
                .bind("units", rights.units().asArray())
                .bind("today", today)
                .sortedDownBy("ordered")
                .unique("o.order_id");
        columns(listing, rights, today);
        return filtered(listing, rights);
    }

    private void columns(Listing<OrderRow> listing, Rights rights, LocalDate today) {
        Map<String, Unit> byId = units.byId();
        // people are few: all names at once beat asking page by page
        Map<String, String> names = people.names();
        boolean links = rights.may(Permission.VIEW_CUSTOMERS);
        listing.column(Column.<OrderRow>words("order", row -> Cell.link(row.orderId(), address(row.orderId())))
                        .sortedBy("o.order_id"))
                .column(Column.<OrderRow>words("customer", row -> customer(row, links))
                        .sortedByKnown("c.name"))
                .column(words("kind", row -> Cell.tag("orders.kind." + kind(row.kind()), Cell.Tone.PLAIN)))
                .column(words("status", row -> status(row, today)))
                .column(Column.<OrderRow>figures("ordered", row -> Cell.day(row.orderedOn()))
                        .sortedBy("o.ordered_at"))
                .column(Column.<OrderRow>figures("promised", row -> Cell.day(row.promisedDate()))
                        .sortedByKnown("o.promised_date")
                        .onWideScreens())
                .column(Column.<OrderRow>figures("delivered", row -> Cell.day(row.deliveredOn()))
                        .sortedByKnown("o.delivered_on")
                        .onWideScreens())
                .column(Column.<OrderRow>figures("leadDays", row -> Cell.number(row.leadDays(), 1))
                        .sortedByKnown("o.delivered_at - o.ordered_at")
                        .onWideScreens())
                .column(Column.<OrderRow>figures("touches", OrderList::touches)
                        .sortedByKnown("case when o.events > 0 then o.frontline_touches + o.design_touches end")
                        .onWideScreens())
                .column(Column.<OrderRow>words("straight", OrderList::straight).inExportsOnly())
                .column(Column.<OrderRow>words("unit", row -> Cell.text(unit(row.unitId(), byId)))
                        .inExportsOnly())
                .column(Column.<OrderRow>words("owner", row -> Cell.text(name(row.ownerPersonId(), names)))
                        .inExportsOnly())
                .column(Column.<OrderRow>words("caretaker", row -> Cell.text(name(row.caretakerPersonId(), names)))
                        .onWideScreens())
                .column(Column.<OrderRow>figures("revenue", row -> Cell.sum(row.money()))
                        .sortedByKnown("o.revenue"))
                .column(Column.<OrderRow>words("currency", row -> Cell.text(row.currency()))
                        .inExportsOnly());
    }

    private Listing<OrderRow> filtered(Listing<OrderRow> listing, Rights rights) {
        return listing.filter(Filter.search("q", "o.order_id like :q").reading(OrderList::beginning))
                .filter(Filter.choice("status", "o.status = :status", this::statuses))
                .filter(Filter.choice("kind", "coalesce(o.kind, 'unstated') = :kind", this::kinds))
                .filter(Filter.choice("unit", "o.unit_id = any(:unit)", () -> unitOptions(rights))
                        .reading(unit -> units.from(unit).toArray(String[]::new)))
                .filter(Filter.choice("caretaker", "o.caretaker_person_id = :caretaker", () -> caretakers(rights)))
                .filter(Filter.day("from", "o.ordered_on >= :from"))
                .filter(Filter.day("to", "o.ordered_on <= :to"))
                .filter(Filter.yes(
                        "late", "o.promised_date < coalesce(o.delivered_on, :today) and o.status <> 'cancelled'"))
                .filter(Filter.given("customer", "o.customer_id = :customer", List::of)
                        .reading(id -> customers.find(id, rights).isPresent() ? id : null));
    }

    private static String beginning(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private List<Option> statuses() {
        return Stream.of(OrderStatus.values())
                .map(status -> new Option(status.code(), message("orders.status." + status.code())))
                .toList();
    }

    private List<Option> kinds() {
        return Stream.of(OrderKind.values())
                .map(kind -> kind(kind.code()))
                .map(kind -> new Option(kind, message("orders.kind." + kind)))
                .toList();
    }

    private List<Option> unitOptions(Rights rights) {
        return units.visible(rights).stream()
                .map(unit -> new Option(unit.id(), "\u2003".repeat(unit.level()) + unit.name()))
                .toList();
    }

    private List<Option> caretakers(Rights rights) {
        return Visible.bind(
                        db.sql("select p.person_id, p.name from company.person p where exists ("
                                + "select from orders.summary o where o.caretaker_person_id = p.person_id and "
                                + Visible.to(rights) + ") order by p.name, p.person_id"),
                        rights)
                .query((row, number) -> new Option(row.getString("person_id"), row.getString("name")))
                .list();
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    static String address(String orderId) {
        return "/orders/" + PathId.segment(orderId);
    }

    private static Cell customer(OrderRow row, boolean links) {
        String name = row.customerName() == null ? row.customerId() : row.customerName();
        return links ? Cell.link(name, "/customers/" + PathId.segment(row.customerId())) : Cell.text(name);
    }

    private static Cell status(OrderRow row, LocalDate today) {
        if (row.late(today)) {
            String how = row.status().equals("open") ? "orders.status.overdue" : "orders.status.late";
            return Cell.tag(how, row.status().equals("open") ? Cell.Tone.BAD : Cell.Tone.WARN);
        }
        return Cell.tag("orders.status." + row.status(), Cell.Tone.PLAIN);
    }

    private static Cell touches(OrderRow row) {
        return row.events() == 0 ? new Cell.Nothing() : Cell.count(row.touches());
    }

    private static Cell straight(OrderRow row) {
        return row.straightThrough() == null
                ? new Cell.Nothing()
                : Cell.tag(row.straightThrough() ? "orders.straight.yes" : "orders.straight.no", Cell.Tone.PLAIN);
    }

    private static String kind(@Nullable String code) {
        return code == null || code.isEmpty() ? UNSTATED : code;
    }

    private static @Nullable String unit(@Nullable String id, Map<String, Unit> byId) {
        Unit unit = id == null ? null : byId.get(id);
        return unit == null ? id : unit.name();
    }

    private static @Nullable String name(@Nullable String id, Map<String, String> names) {
        return id == null ? null : names.getOrDefault(id, id);
    }
}
