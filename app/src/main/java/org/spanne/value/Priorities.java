package org.spanne.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.figure.Money;
import org.spanne.screen.Formats;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells where an hour brings most, and why. */
@Service
public class Priorities {

    private static final TypeReference<List<Gap>> GAPS = new TypeReference<>() {};

    private final JdbcClient db;
    private final Company company;
    private final Fits fits;
    private final Formats formats;
    private final JsonMapper json;

    Priorities(JdbcClient db, Company company, Fits fits, Formats formats, JsonMapper json) {
        this.db = db;
        this.company = company;
        this.fits = fits;
        this.formats = formats;
        this.json = json;
    }

    /**
     * The customers that an hour brings most with, the best first.
     *
     * @param units whose customers, by the unit that looks after them
     */
    public List<Priority> best(int most, Reach units, Rights rights) {
        Fit fit = fits.current().orElse(null);
        if (fit == null) {
            return List.of();
        }
        Currency currency = company.facts().currency();
        List<Priority> best = new ArrayList<>();
        Visible.bind(
                        db.sql(
                                "select v.*, c.name from " + ValueRow.TABLES + " where " + Visible.to(rights) + " and "
                                        + units.condition("s.owner_unit_id", "of")
                                        + " and priority > 0 order by priority desc nulls last, v.customer_id desc limit :most"),
                        rights)
                .param("of", units.asArray())
                .param("most", most)
                .query(DataClassRowMapper.newInstance(ValueRow.class))
                .list()
                .forEach(row -> {
                    Priority priority = of(row, fit, currency);
                    if (priority != null) {
                        best.add(priority);
                    }
                });
        return best;
    }

    /** The priority of one row; null where nothing tells it. */
    @Nullable
    Priority of(ValueRow row, Fit fit, Currency currency) {
        if (row.priority() == null || row.hours() == null || row.extraLow() == null || row.extraHigh() == null) {
            return null;
        }
        BigDecimal hours = BigDecimal.valueOf(row.hours());
        return new Priority(
                row.customerId(),
                row.name(),
                new Money(row.priority(), currency),
                new Money(row.extraLow().divide(hours, 4, RoundingMode.HALF_UP), currency),
                new Money(row.extraHigh().divide(hours, 4, RoundingMode.HALF_UP), currency),
                row.hours(),
                why(row, fit, currency));
    }

    /** What the row lists as gaps. */
    List<Gap> gaps(ValueRow row) {
        return json.readValue(row.gaps(), GAPS);
    }

    private Priority.Why why(ValueRow row, Fit fit, Currency currency) {
        Fit.Rates rates = fit.rates();
        List<Gap> gaps = gaps(row);
        BigDecimal fromGaps = row.extraGaps() == null ? BigDecimal.ZERO : row.extraGaps();
        BigDecimal fromBack = row.extraBack() == null ? BigDecimal.ZERO : row.extraBack();
        if (rates == null || (fromGaps.signum() <= 0 && fromBack.signum() <= 0)) {
            return new Priority.Why("value.why.nothing", List.of());
        }
        if (fromGaps.compareTo(fromBack) >= 0 && !gaps.isEmpty() && rates.closed() != null) {
            Gap gap = gaps.getFirst();
            return new Priority.Why(
                    "value.why.gap",
                    List.of(
                            formats.number(gap.buying()),
                            formats.number(gap.of()),
                            gap.good(),
                            formats.sum(new Money(gap.amount(), currency)),
                            formats.percent(rates.closed().value())));
        }
        return new Priority.Why(
                "value.why.back",
                List.of(
                        formats.percent(row.pAlive()),
                        formats.sum(new Money(fromBack, currency)),
                        rates.back() == null
                                ? "–"
                                : formats.percent(rates.back().value())));
    }
}
