package org.spanne.value;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.figure.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Puts the page about customers' values together. */
@Service
class ValuePages {

    private static final int MOST = 10;

    private final JdbcClient db;
    private final Company company;
    private final Fits fits;
    private final Priorities priorities;

    ValuePages(JdbcClient db, Company company, Fits fits, Priorities priorities) {
        this.db = db;
        this.company = company;
        this.fits = fits;
        this.priorities = priorities;
    }

    /** The page; nothing before there are orders. */
    Optional<ValuePage> of(Rights rights) {
        return fits.current().map(fit -> page(fit, rights));
    }

    private ValuePage page(Fit fit, Rights rights) {
        Currency currency = company.facts().currency();
        LocalDate heldOut = fit.holdout() == null ? fit.asOf() : fit.holdout().from();
        return new ValuePage(
                fit,
                rights.customers() instanceof Reach.Everything && rights.units() instanceof Reach.Everything,
                sums(rights, currency),
                Whales.of(contributions(rights)),
                map(rights),
                lines(
                        "p_alive < 0.5 order by coalesce(extra_back, 0) desc,"
                                + " frequency * monetary desc nulls last",
                        heldOut,
                        rights,
                        currency),
                lines(
                        "p_alive_before < 0.5 and last_purchase >= :since order by v.revenue_year desc",
                        heldOut,
                        rights,
                        currency),
                priorities.best(MOST, new Reach.Everything(), rights),
                TrackingPlot.of(fit));
    }

    private ValuePage.Sums sums(Rights rights, Currency currency) {
        return visible("""
                        count(frequency) as customers, coalesce(sum(p_alive), 0) as active,
                        coalesce(sum(contribution), 0) as contribution, coalesce(sum(lifetime_value), 0) as worth,
                        coalesce(sum(v.potential), 0) as room, count(*) filter (where p_alive < 0.5) as lost
                        """, "true", rights)
                .query((row, number) -> new ValuePage.Sums(
                        row.getLong("customers"),
                        row.getBigDecimal("active"),
                        new Money(row.getBigDecimal("contribution"), currency),
                        new Money(row.getBigDecimal("worth"), currency),
                        new Money(row.getBigDecimal("room"), currency),
                        row.getLong("lost")))
                .single();
    }

    private List<BigDecimal> contributions(Rights rights) {
        return visible("v.contribution_year", "v.revenue_year <> 0 order by v.contribution_year desc", rights)
                .query((row, number) -> row.getBigDecimal("contribution_year"))
                .list();
    }

    private ValueMap map(Rights rights) {
        return ValueMap.of(visible(
                        ValueMap.FIFTH + " as fifth, " + ValueMap.DECADE + " as decade, count(*) as customers",
                        "p_alive is not null and lifetime_value is not null group by 1, 2",
                        rights)
                .query((row, number) ->
                        new ValueMap.Counted(row.getInt("fifth"), row.getInt("decade"), row.getLong("customers")))
                .list());
    }

    private List<ValuePage.Line> lines(String condition, LocalDate since, Rights rights, Currency currency) {
        return visible(
                        "v.customer_id, c.name, p_alive, p_alive_before, last_purchase, v.revenue_year, extra_back, monetary",
                        condition + ", v.customer_id limit " + MOST,
                        rights)
                .param("since", since)
                .query((row, number) -> line(row, currency))
                .list();
    }

    private JdbcClient.StatementSpec visible(String columns, String condition, Rights rights) {
        return Visible.bind(
                db.sql("select " + columns + " from " + ValueRow.TABLES + " where " + Visible.to(rights) + " and "
                        + condition),
                rights);
    }

    private static ValuePage.Line line(ResultSet row, Currency currency) throws SQLException {
        BigDecimal monetary = row.getBigDecimal("monetary");
        return new ValuePage.Line(
                row.getString("customer_id"),
                row.getString("name"),
                row.getObject("p_alive", Double.class),
                row.getObject("p_alive_before", Double.class),
                row.getObject("last_purchase", LocalDate.class),
                new Money(row.getBigDecimal("revenue_year"), currency),
                monetary == null ? null : new Money(monetary, currency));
    }
}
