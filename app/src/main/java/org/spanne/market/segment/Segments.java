package org.spanne.market.segment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.figure.Money;
import org.spanne.market.segment.Preview.Catch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The segmentation: tried out on the customers of today, saved, published, rolled back. */
@Service
class Segments {

    private static final String COLUMNS = "version, rules, note, saved_by, saved_at, published_at, published_by";

    private final JdbcClient db;
    private final JsonMapper json;
    private final Company company;
    private final Fields fields;

    Segments(JdbcClient db, JsonMapper json, Company company, Fields fields) {
        this.db = db;
        this.json = json;
        this.company = company;
        this.fields = fields;
    }

    /** What the rules would catch among the customers somebody may see; one statement, whatever the number of rules. */
    Preview preview(List<Rule> rules, Rights rights) {
        Compiled compiled = Compiled.of(rules, fields.all());
        Map<Integer, Totals> bySegment = new TreeMap<>();
        JdbcClient.StatementSpec statement = db.sql(statement(compiled.conditions(), rights))
                .param("customers", rights.customers().asArray())
                .param("units", rights.units().asArray());
        for (Map.Entry<String, Object> parameter : compiled.parameters().entrySet()) {
            statement = statement.param(parameter.getKey(), parameter.getValue());
        }
        statement.query(row -> {
            bySegment.put(row.getInt("segment"), totals(row, rules.size()));
        });
        return preview(rules.size(), bySegment, compiled.problems());
    }

    private static String statement(List<String> conditions, Rights rights) {
        StringBuilder which = new StringBuilder("case");
        StringBuilder matches = new StringBuilder();
        StringBuilder counts = new StringBuilder();
        for (int rule = 0; rule < conditions.size(); rule++) {
            which.append(" when m").append(rule).append(" then ").append(rule);
            matches.append(", ").append(conditions.get(rule)).append(" as m").append(rule);
            counts.append(", count(*) filter (where m%1$d) as n%1$d".formatted(rule));
        }
        which.append(conditions.isEmpty() ? " when true then -1 end" : " else -1 end");
        return "select " + which + " as segment, count(*) as customers, coalesce(sum(revenue_year), 0) as revenue,"
                + " coalesce(sum(potential), 0) as potential" + counts
                + " from (select s.revenue_year, s.potential" + matches
                + " from market.customer c join market.standing s using (customer_id) where "
                + rights.customers().condition("s.customer_id", "customers") + " and "
                + rights.units().condition("s.owner_unit_id", "units") + ") matched group by 1";
    }

    private static Totals totals(ResultSet row, int rules) throws SQLException {
        long[] matching = new long[rules];
        for (int rule = 0; rule < rules; rule++) {
            matching[rule] = row.getLong("n" + rule);
        }
        return new Totals(
                row.getLong("customers"), row.getBigDecimal("revenue"), row.getBigDecimal("potential"), matching);
    }

    private Preview preview(int rules, Map<Integer, Totals> bySegment, List<Compiled.Problem> problems) {
        Currency currency = company.facts().currency();
        List<Catch> caught = new ArrayList<>();
        for (int rule = 0; rule < rules; rule++) {
            long matching = 0;
            for (Totals totals : bySegment.values()) {
                matching += totals.matching()[rule];
            }
            Totals own = bySegment.getOrDefault(rule, Totals.none(rules));
            caught.add(own.caught(currency, matching - own.customers()));
        }
        return new Preview(
                caught, bySegment.getOrDefault(-1, Totals.none(rules)).caught(currency, 0), problems);
    }

    /** The segmentation in force: the one published last. */
    Optional<Segmentation> inForce() {
        return db.sql("select " + COLUMNS + " from market.segmentation where published_at is not null"
                        + " order by published_at desc limit 1")
                .query(this::read)
                .optional();
    }

    Optional<Segmentation> byVersion(long version) {
        return db.sql("select " + COLUMNS + " from market.segmentation where version = ?")
                .param(version)
                .query(this::read)
                .optional();
    }

    /** The saved states, newest first. */
    List<Segmentation> history(int most) {
        return db.sql("select " + COLUMNS + " from market.segmentation order by version desc limit ?")
                .param(most)
                .query(this::read)
                .list();
    }

    /** Saves the rules as a new draft; what was saved before stays as it is. */
    @Transactional
    long save(List<Rule> rules, String note, Rights by) {
        return db.sql("""
                        insert into market.segmentation (rules, note, saved_by)
                        values (cast(? as jsonb), ?, ?) returning version
                        """)
                .params(json.writeValueAsString(rules), note, by.name())
                .query((row, number) -> row.getLong("version"))
                .single();
    }

    /** Puts a saved state into force, whether it is new or was in force before. */
    @Transactional
    boolean publish(long version, Rights by) {
        return db.sql(
                                "update market.segmentation set published_at = clock_timestamp(), published_by = ? where version = ?")
                        .params(by.name(), version)
                        .update()
                == 1;
    }

    private Segmentation read(ResultSet row, int number) throws SQLException {
        return new Segmentation(
                row.getLong("version"),
                json.readValue(row.getString("rules"), new TypeReference<List<Rule>>() {}),
                row.getString("note"),
                row.getString("saved_by"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                instant(row),
                row.getString("published_by"));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one query
    private record Totals(long customers, BigDecimal revenue, BigDecimal potential, long[] matching) {

        static Totals none(int rules) {
            return new Totals(0, BigDecimal.ZERO, BigDecimal.ZERO, new long[rules]);
        }

        Catch caught(Currency currency, long taken) {
            return new Catch(customers, new Money(revenue, currency), new Money(potential, currency), taken);
        }
    }
}
