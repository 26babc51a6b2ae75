package org.spanne.market.segment.trial;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.figure.Money;
import org.spanne.market.Visible;
import org.spanne.market.segment.rule.Compiled;
import org.spanne.market.segment.rule.Fields;
import org.spanne.market.segment.rule.Rule;
import org.spanne.market.segment.trial.Moves.Move;
import org.spanne.market.segment.trial.Preview.Catch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Rules tried out on the customers of today: what they would catch, and who would move. */
@Service
public class Segments {

    private final JdbcClient db;
    private final Company company;
    private final Fields fields;

    Segments(JdbcClient db, Company company, Fields fields) {
        this.db = db;
        this.company = company;
        this.fields = fields;
    }

    /** What the rules would catch among the customers somebody may see; one statement, whatever the number of rules. */
    public Preview preview(List<Rule> rules, Rights rights) {
        Compiled compiled = Compiled.of(rules, fields);
        Map<Integer, Totals> bySegment = new TreeMap<>();
        compiled.bind(visible(statement(compiled, rights), rights)).query(row -> {
            bySegment.put(row.getInt("segment"), totals(row, rules.size()));
        });
        return preview(rules.size(), bySegment, compiled.problems());
    }

    /** What changes if one set of rules takes the place of another, among the customers somebody may see. */
    public Moves moves(List<Rule> before, List<Rule> after, Rights rights) {
        Compiled old = Compiled.of(before, fields, "b");
        Compiled young = Compiled.of(after, fields, "a");
        Currency currency = company.facts().currency();
        List<Move> moves = new ArrayList<>();
        Tally tally = new Tally();
        String sql = "select old, young, count(*) as customers, coalesce(sum(revenue_year), 0) as revenue from (select "
                + old.position() + " as old, " + young.position() + " as young, s.revenue_year"
                + old.from() + young.joins() + " where " + Visible.to(rights)
                + ") told group by 1, 2 order by revenue desc";
        young.bind(old.bind(visible(sql, rights))).query(row -> {
            Rule from = at(before, row.getInt("old"));
            Rule to = at(after, row.getInt("young"));
            long customers = row.getLong("customers");
            tally.add(customers, from, to);
            if (!Objects.equals(name(from), name(to))) {
                Money revenue = new Money(row.getBigDecimal("revenue"), currency);
                moves.add(new Move(name(from), name(to), customers, revenue));
            }
        });
        long moving = moves.stream().mapToLong(Move::customers).sum();
        return new Moves(moves, tally.customers - moving, tally.before, tally.after);
    }

    private static @Nullable Rule at(List<Rule> rules, int position) {
        return position < 0 ? null : rules.get(position);
    }

    private static @Nullable String name(@Nullable Rule rule) {
        return rule == null ? null : rule.name();
    }

    private JdbcClient.StatementSpec visible(String sql, Rights rights) {
        return Visible.bind(db.sql(sql), rights);
    }

    private static String statement(Compiled compiled, Rights rights) {
        List<String> conditions = compiled.conditions();
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
                + " sum(contribution_year) as contribution, coalesce(sum(potential), 0) as potential" + counts
                + " from (select s.revenue_year, s.contribution_year, s.potential" + matches + compiled.from()
                + " where " + Visible.to(rights) + ") matched group by 1";
    }

    private static Totals totals(ResultSet row, int rules) throws SQLException {
        long[] matching = new long[rules];
        for (int rule = 0; rule < rules; rule++) {
            matching[rule] = row.getLong("n" + rule);
        }
        return new Totals(
                row.getLong("customers"),
                row.getBigDecimal("revenue"),
                row.getBigDecimal("contribution"),
                row.getBigDecimal("potential"),
                matching);
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

    /** Customers and the hours that the strategies ask for. */
    private static final class Tally {

        private long customers;
        private BigDecimal before = BigDecimal.ZERO;
        private BigDecimal after = BigDecimal.ZERO;

        void add(long count, @Nullable Rule from, @Nullable Rule to) {
            customers += count;
            before = before.add(hours(count, from));
            after = after.add(hours(count, to));
        }

        private static BigDecimal hours(long customers, @Nullable Rule rule) {
            BigDecimal each = rule == null ? null : rule.strategy().hours();
            return each == null ? BigDecimal.ZERO : each.multiply(BigDecimal.valueOf(customers));
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one query
    private record Totals(
            long customers,
            BigDecimal revenue,
            @Nullable BigDecimal contribution,
            BigDecimal potential,
            long[] matching) {

        static Totals none(int rules) {
            return new Totals(0, BigDecimal.ZERO, null, BigDecimal.ZERO, new long[rules]);
        }

        Catch caught(Currency currency, long taken) {
            Money contributed = contribution == null ? null : new Money(contribution, currency);
            return new Catch(
                    customers, new Money(revenue, currency), contributed, new Money(potential, currency), taken);
        }
    }
}
