package org.spanne.worktime;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.spanne.figure.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is measured: the state that figures stand for. */
@Repository
class Ledger {

    private final JdbcClient db;

    Ledger(JdbcClient db) {
        this.db = db;
    }

    /**
     * What is measured at all.
     *
     * @param version changes with every measurement
     * @param agreement the version of the works agreement that it was measured by
     * @param days from the first measured day to the day after the last
     */
    record Extent(long version, long agreement, Period days) {}

    Optional<Extent> extent() {
        return db.sql("""
                        select version, agreement_version, first_day, last_day
                          from worktime.measurement where first_day is not null and agreement_version is not null
                        """)
                .query((row, number) -> new Extent(
                        row.getLong("version"),
                        row.getLong("agreement_version"),
                        new Period(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class).plusDays(1))))
                .optional();
    }

    /** The version of the works agreement by which was measured last; nothing where nothing ever was. */
    Optional<Long> measuredBy() {
        return db.sql("select coalesce(agreement_version, 0) from worktime.measurement")
                .query(Long.class)
                .optional();
    }

    /** The version of the decision table by which entries were classified last; nothing where nothing ever was. */
    Optional<Integer> tableVersion() {
        return db.sql("select table_version from worktime.measurement where table_version is not null")
                .query(Integer.class)
                .optional();
    }

    /** The customers somebody spent time with in a period, each once. */
    void customersReached(Period period, Consumer<String> customer) {
        db.sql("select distinct customer_id from worktime.customer_day where day >= ? and day < ?")
                .params(period.from(), period.to())
                .query(row -> {
                    customer.accept(row.getString("customer_id"));
                });
    }
}
