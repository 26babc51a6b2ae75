package org.spanne.market;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.access.Subtrees;
import org.spanne.company.Company;
import org.spanne.figure.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The customers. Nobody is told of customers that lie outside of what they may see. */
@Service
public class Customers implements Subtrees {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final Company company;
    private final JsonMapper json;

    Customers(JdbcClient db, Company company, JsonMapper json) {
        this.db = db;
        this.company = company;
        this.json = json;
    }

    /** One customer; nothing where there is none, or the person may not see it. */
    public Optional<Customer> find(String id, Rights rights) {
        return visible("""
                        select c.* from market.customer c join market.standing s using (customer_id)
                         where customer_id = :id and %s
                        """, rights).param("id", id).query(this::read).optional();
    }

    /** The names of some customers, by id. */
    public Map<String, String> names(Collection<String> ids) {
        return db
                .sql("select customer_id, name from market.customer where customer_id = any(?)")
                .param(ids.toArray(String[]::new))
                .query(Named.class)
                .list()
                .stream()
                .collect(toMap(Named::customerId, Named::name));
    }

    /**
     * Customers whose name or number holds a text, the shortest names first.
     *
     * @return names by id, in that order
     */
    public Map<String, String> matching(String text, int most, Rights rights) {
        Map<String, String> found = new LinkedHashMap<>();
        visible("""
                        select c.customer_id, c.name from market.customer c join market.standing s using (customer_id)
                         where (strpos(lower(c.name), lower(:text)) > 0 or c.customer_id = :text) and %s
                         order by length(c.name), c.name limit :most
                        """, rights)
                .param("text", text.strip())
                .param("most", most)
                .query(Named.class)
                .list()
                .forEach(customer -> found.put(customer.customerId(), customer.name()));
        return found;
    }

    /** How many customers there are of each status that occurs. */
    public Map<CustomerStatus, Long> counts(Rights rights) {
        Map<CustomerStatus, Long> counts = new EnumMap<>(CustomerStatus.class);
        visible("""
                        select c.status, count(*) as customers
                          from market.customer c join market.standing s using (customer_id)
                         where %s group by c.status
                        """, rights)
                .query(StatusCount.class)
                .list()
                .forEach(count -> counts.put(CustomerStatus.of(count.status()), count.customers()));
        return counts;
    }

    /** Number and stated potential of all customers, by the unit of the owner; the empty text stands for no unit. */
    public Map<String, Potential> potentialByUnit(Rights rights) {
        return potentialByUnit("", null, rights);
    }

    /** The same of some customers only: those reached in a period, for example. */
    public Map<String, Potential> potentialByUnit(Collection<String> ids, Rights rights) {
        return potentialByUnit("s.customer_id = any(:ids) and ", ids.toArray(String[]::new), rights);
    }

    private Map<String, Potential> potentialByUnit(String condition, String @Nullable [] ids, Rights rights) {
        Currency currency = company.facts().currency();
        return visible("""
                        select coalesce(owner_unit_id, '') as unit, count(*) as customers, count(potential) as stated,
                               coalesce(sum(potential), 0) as amount
                          from market.standing s where
                        """ + condition + "%s group by 1", rights)
                .param("ids", ids)
                .query(PotentialRow.class)
                .list()
                .stream()
                .collect(toMap(
                        PotentialRow::unit,
                        row -> new Potential(row.customers(), row.stated(), new Money(row.amount(), currency))));
    }

    /** Tells every mail domain and the id of the customer it belongs to, in the order of the ids. */
    public void eachMailDomain(BiConsumer<String, String> domainAndCustomer) {
        db.sql("select customer_id, unnest(domains) as domain from market.customer order by customer_id")
                .query(row -> {
                    domainAndCustomer.accept(row.getString("domain"), row.getString("customer_id"));
                });
    }

    @Override
    public Kind kind() {
        return Kind.CUSTOMERS;
    }

    @Override
    public Set<String> from(String id) {
        return db.sql("select customer_id from market.standing where path @> array[cast(? as text)]")
                .param(id)
                .query((row, number) -> row.getString("customer_id"))
                .set();
    }

    private JdbcClient.StatementSpec visible(String sql, Rights rights) {
        return Visible.bind(db.sql(sql.formatted(Visible.to(rights))), rights);
    }

    private Customer read(ResultSet row, int number) throws SQLException {
        return new Customer(
                row.getString("customer_id"),
                row.getString("name"),
                row.getString("parent_id"),
                List.of((String[]) row.getArray("domains").getArray()),
                row.getString("industry"),
                row.getString("country"),
                row.getString("region"),
                row.getString("postal_code"),
                row.getObject("employees", Long.class),
                row.getString("revenue_class"),
                row.getString("language"),
                CustomerStatus.of(row.getString("status")),
                row.getObject("since", LocalDate.class),
                row.getString("owner_person_id"),
                row.getBigDecimal("potential_amount"),
                json.readValue(row.getString("attributes"), TEXTS));
    }

    private record Named(String customerId, String name) {}

    private record StatusCount(String status, long customers) {}

    private record PotentialRow(String unit, long customers, long stated, BigDecimal amount) {}
}
