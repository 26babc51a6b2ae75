package org.spanne.market;

import static org.spanne.screen.list.Column.words;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.company.Unit;
import org.spanne.company.Units;
import org.spanne.figure.Money;
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

/** The list of customers. */
@Service
class CustomerList {

    private final JdbcClient db;
    private final Company company;
    private final Units units;
    private final MessageSource messages;

    CustomerList(JdbcClient db, Company company, Units units, MessageSource messages) {
        this.db = db;
        this.company = company;
        this.units = units;
        this.messages = messages;
    }

    /** The customers somebody may see. */
    Listing<CustomerRow> visibleTo(Rights rights) {
        Currency currency = company.facts().currency();
        Map<String, Unit> byId = units.byId();
        Listing<CustomerRow> listing = Listing.at(
                        "/customers", "market.customers", DataClassRowMapper.newInstance(CustomerRow.class))
                .select("c.customer_id, c.name, c.status, c.industry, c.country, c.region, c.parent_id,"
                        + " p.name as parent_name, s.owner_unit_id, s.revenue_year, s.revenue, s.orders_year, s.orders,"
                        + " s.potential, s.last_order, m.segment")
                .from("market.customer c join market.standing s using (customer_id)"
                        + " left join market.segment_member m using (customer_id)"
                        + " left join market.customer p on p.customer_id = c.parent_id")
                .where(Visible.to(rights))
                .bind("customers", rights.customers().asArray())
                .bind("units", rights.units().asArray())
                .column(Column.<CustomerRow>words("name", CustomerList::link).sortedBy("c.name"))
                .column(Column.<CustomerRow>words("id", row -> Cell.text(row.customerId()))
                        .sortedBy("c.customer_id")
                        .inExportsOnly())
                .column(words("status", CustomerList::status))
                .column(Column.<CustomerRow>words("industry", row -> Cell.text(row.industry()))
                        .sortedByKnown("c.industry")
                        .onWideScreens())
                .column(Column.<CustomerRow>words("place", CustomerList::place)
                        .sortedByKnown("c.country")
                        .onWideScreens())
                .column(Column.<CustomerRow>words("segment", row -> Cell.text(row.segment()))
                        .sortedByKnown("m.position")
                        .onWideScreens())
                .column(Column.<CustomerRow>words("parent", CustomerList::parent)
                        .inExportsOnly())
                .column(Column.<CustomerRow>words("unit", row -> Cell.text(unit(row, byId)))
                        .onWideScreens())
                .column(Column.<CustomerRow>figures("revenueYear", row -> amount(row.revenueYear(), currency))
                        .sortedBy("s.revenue_year"))
                .column(Column.<CustomerRow>figures("orders", row -> Cell.count(row.ordersYear()))
                        .sortedBy("s.orders_year")
                        .onWideScreens())
                .column(Column.<CustomerRow>figures("potential", row -> amount(row.potential(), currency))
                        .sortedByKnown("s.potential")
                        .onWideScreens())
                .column(Column.<CustomerRow>figures("lastOrder", row -> Cell.day(row.lastOrder()))
                        .sortedByKnown("s.last_order"))
                .sortedDownBy("revenueYear")
                .unique("s.customer_id");
        return filtered(listing, rights);
    }

    private Listing<CustomerRow> filtered(Listing<CustomerRow> listing, Rights rights) {
        return listing.filter(Filter.search("q", "c.sought like :q"))
                .filter(Filter.choice("status", "c.status = :status", this::statuses))
                .filter(Filter.choice("industry", "c.industry = :industry", () -> values("industry", rights)))
                .filter(Filter.choice("segment", "m.segment = :segment", this::segments))
                .filter(Filter.choice("country", "c.country = :country", () -> countries(rights)))
                .filter(Filter.choice("unit", "s.owner_unit_id = any(:unit)", () -> unitOptions(rights))
                        .reading(unit -> units.from(unit).toArray(String[]::new)))
                .filter(Filter.given("under", "s.path @> array[cast(:under as text)]", List::of));
    }

    private List<Option> segments() {
        return db.sql("select segment from market.segment_member group by segment order by min(position)")
                .query((row, number) -> new Option(row.getString("segment"), row.getString("segment")))
                .list();
    }

    private List<Option> statuses() {
        return Stream.of(CustomerStatus.values())
                .map(status -> new Option(
                        status.code(),
                        messages.getMessage("market.status." + status.code(), null, LocaleContextHolder.getLocale())))
                .toList();
    }

    private List<Option> countries(Rights rights) {
        Locale language = LocaleContextHolder.getLocale();
        return values("country", rights).stream()
                .map(option -> new Option(option.value(), country(option.value(), language)))
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .toList();
    }

    private List<Option> values(String column, Rights rights) {
        return Visible.bind(
                        db.sql("select distinct c." + column
                                + " as value from market.customer c join market.standing s using (customer_id) where c."
                                + column + " is not null and " + Visible.to(rights) + " order by 1 limit 500"),
                        rights)
                .query((row, number) -> new Option(row.getString("value"), row.getString("value")))
                .list();
    }

    private List<Option> unitOptions(Rights rights) {
        return units.visible(rights).stream()
                .map(unit -> new Option(unit.id(), "\u2003".repeat(unit.level()) + unit.name()))
                .toList();
    }

    private static Cell link(CustomerRow row) {
        return Cell.link(row.name(), address(row.customerId()));
    }

    private static Cell parent(CustomerRow row) {
        return row.parentId() == null ? Cell.text(null) : Cell.link(row.parentName(), address(row.parentId()));
    }

    static String address(String customerId) {
        return "/customers/" + PathId.segment(customerId);
    }

    private static Cell status(CustomerRow row) {
        Cell.Tone tone = row.status().equals("former") ? Cell.Tone.WARN : Cell.Tone.PLAIN;
        return Cell.tag("market.status." + row.status(), tone);
    }

    private static Cell place(CustomerRow row) {
        return Cell.text(
                row.region() != null && row.country() != null
                        ? row.region() + ", " + row.country()
                        : row.region() != null ? row.region() : row.country());
    }

    private static String country(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    private static @Nullable String unit(CustomerRow row, Map<String, Unit> byId) {
        Unit unit = row.ownerUnitId() == null ? null : byId.get(row.ownerUnitId());
        return unit == null ? row.ownerUnitId() : unit.name();
    }

    private static Cell amount(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? Cell.sum(null) : Cell.sum(new Money(amount, currency));
    }
}
