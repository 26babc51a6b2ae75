package org.spanne.market;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.company.People;
import org.spanne.company.Unit;
import org.spanne.company.Units;
import org.spanne.figure.Money;
import org.spanne.market.CustomerPage.Below;
import org.spanne.market.CustomerPage.Bought;
import org.spanne.market.CustomerPage.Named;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Puts the page of one customer together. */
@Service
class CustomerPages {

    private static final int MOST_BELOW = 100;
    private static final int MOST_CONTACTS = 100;

    private final JdbcClient db;
    private final Customers customers;
    private final Company company;
    private final People people;
    private final Units units;
    private final List<CustomerPanel> panels;

    CustomerPages(
            JdbcClient db,
            Customers customers,
            Company company,
            People people,
            Units units,
            List<CustomerPanel> panels) {
        this.db = db;
        this.customers = customers;
        this.company = company;
        this.people = people;
        this.units = units;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CustomerPanel::place))
                .toList();
    }

    /** One customer; nothing where there is none, or the person may not see it. */
    Optional<CustomerPage> find(String id, Rights rights) {
        return customers.find(id, rights).map(customer -> page(customer, rights));
    }

    private CustomerPage page(Customer customer, Rights rights) {
        Currency currency = company.facts().currency();
        List<Below> below = below(customer.id(), rights, currency);
        boolean named = rights.may(Permission.VIEW_CONTACTS);
        return new CustomerPage(
                customer,
                segment(customer.id()),
                above(customer.id(), rights),
                place(customer),
                new TreeMap<>(customer.attributes()),
                ownerName(customer),
                unitName(customer),
                bought("s.customer_id = :id", customer.id(), rights, currency),
                below,
                below.isEmpty() ? null : bought("s.path @> array[cast(:id as text)]", customer.id(), rights, currency),
                contacts(customer.id(), named),
                named,
                panels.stream()
                        .flatMap(panel -> Stream.ofNullable(panel.of(customer, rights)))
                        .toList());
    }

    private @Nullable String segment(String id) {
        return db.sql("select segment from market.segment_member where customer_id = ?")
                .param(id)
                .query((row, number) -> row.getString("segment"))
                .optional()
                .orElse(null);
    }

    private List<Named> above(String id, Rights rights) {
        return visible("""
                        select s.customer_id, c.name
                          from market.standing below
                          join market.standing s on s.customer_id = any(below.path) and s.customer_id <> :id
                          join market.customer c on c.customer_id = s.customer_id
                         where below.customer_id = :id and %s
                         order by s.level
                        """, rights).param("id", id).query(CustomerPages::named).list();
    }

    private List<Below> below(String id, Rights rights, Currency currency) {
        return visible("""
                        select child.customer_id, child.name, sums.*
                          from market.customer child
                          join lateral (
                            select count(*) as customers, %2$s
                              from market.standing s
                             where s.path @> array[child.customer_id] and %1$s) sums on sums.customers > 0
                         where child.parent_id = :id
                         order by sums.revenue_year desc, child.name
                         limit :most
                        """, rights)
                .param("id", id)
                .param("most", MOST_BELOW)
                .query((row, number) -> new Below(named(row, number), row.getInt("customers"), bought(row, currency)))
                .list();
    }

    private Bought bought(String condition, String id, Rights rights, Currency currency) {
        return visible("select %2$s from market.standing s where %1$s and " + condition, rights)
                .param("id", id)
                .query((row, number) -> bought(row, currency))
                .single();
    }

    private List<Contact> contacts(String id, boolean named) {
        return db.sql("""
                        select case when :named then name end as name, case when :named then email end as email,
                               function, seniority, language
                          from market.contact where customer_id = :id
                         order by contact_id limit :most
                        """)
                .param("id", id)
                .param("named", named)
                .param("most", MOST_CONTACTS)
                .query((row, number) -> new Contact(
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("function"),
                        row.getString("seniority"),
                        row.getString("language")))
                .list();
    }

    private static List<String> place(Customer customer) {
        String country = customer.country() == null
                ? null
                : Locale.of("", customer.country()).getDisplayCountry(LocaleContextHolder.getLocale());
        return Stream.of(customer.postalCode(), customer.region(), country)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable String ownerName(Customer customer) {
        String owner = customer.ownerPersonId();
        return owner == null ? null : people.names(Set.of(owner)).getOrDefault(owner, owner);
    }

    private @Nullable String unitName(Customer customer) {
        Map<String, Unit> byId = units.byId();
        String unit = customer.ownerPersonId() == null ? null : people.units().get(customer.ownerPersonId());
        Unit found = unit == null ? null : byId.get(unit);
        return found == null ? unit : found.name();
    }

    /** A statement over {@code market.standing s}; {@code %1$s} is the bound, {@code %2$s} the sums. */
    private JdbcClient.StatementSpec visible(String sql, Rights rights) {
        String sums = "coalesce(sum(s.revenue_year), 0) as revenue_year, coalesce(sum(s.revenue), 0) as revenue,"
                + " coalesce(sum(s.orders_year), 0) as orders_year, coalesce(sum(s.orders), 0) as orders,"
                + " coalesce(sum(s.open_orders), 0) as open_orders, max(s.last_order) as last_order,"
                + " sum(s.potential) as potential, coalesce(sum(s.foreign_currency), 0) as foreign_currency";
        return Visible.bind(db.sql(sql.formatted(Visible.to(rights), sums)), rights);
    }

    private static Named named(ResultSet row, int number) throws SQLException {
        return new Named(row.getString("customer_id"), row.getString("name"));
    }

    private static Bought bought(ResultSet row, Currency currency) throws SQLException {
        BigDecimal revenueYear = row.getBigDecimal("revenue_year");
        BigDecimal potential = row.getBigDecimal("potential");
        return new Bought(
                new Money(revenueYear, currency),
                new Money(row.getBigDecimal("revenue"), currency),
                row.getInt("orders_year"),
                row.getInt("orders"),
                row.getInt("open_orders"),
                row.getObject("last_order", LocalDate.class),
                potential == null ? null : new Money(potential, currency),
                Bought.tapped(revenueYear, potential),
                row.getInt("foreign_currency"));
    }
}
