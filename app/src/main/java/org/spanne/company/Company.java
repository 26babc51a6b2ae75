package org.spanne.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.spanne.screen.SampleMark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What holds for the company as a whole. */
@Service
public class Company implements SampleMark {

    private static final Facts UNSTATED =
            new Facts("", Currency.getInstance("EUR"), ZoneId.of("Europe/Berlin"), "DE", MonthDay.of(1, 1));

    private final JdbcClient db;

    Company(JdbcClient db) {
        this.db = db;
    }

    /**
     * The company as its folder states it; what it leaves open is taken as euro, German time and the calendar year.
     *
     * @param name empty where not stated
     * @param currency of amounts that name none, and of all sums
     * @param zone in which days begin
     * @param country ISO 3166, two letters
     * @param fiscalYearStart first day of the business year
     */
    public record Facts(String name, Currency currency, ZoneId zone, String country, MonthDay fiscalYearStart) {}

    /** The facts as they stand now. */
    public Facts facts() {
        return db.sql("select name, currency, time_zone, country, fiscal_year_start from company.company")
                .query(Company::read)
                .optional()
                .orElse(UNSTATED);
    }

    @Override
    public boolean sampleData() {
        return db.sql("select sample from company.company")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static Facts read(ResultSet row, int number) throws SQLException {
        return new Facts(
                stated(row.getString("name"), UNSTATED.name()),
                Currency.getInstance(
                        stated(row.getString("currency"), UNSTATED.currency().getCurrencyCode())),
                ZoneId.of(stated(row.getString("time_zone"), UNSTATED.zone().getId())),
                stated(row.getString("country"), UNSTATED.country()),
                fiscalYearStart(row.getString("fiscal_year_start")));
    }

    /** Month and day, written {@code MM-DD}. */
    private static MonthDay fiscalYearStart(@Nullable String text) {
        return text == null ? UNSTATED.fiscalYearStart() : MonthDay.parse("--" + text);
    }

    private static String stated(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
