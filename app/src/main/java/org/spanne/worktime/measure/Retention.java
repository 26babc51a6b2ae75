package org.spanne.worktime.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import org.spanne.company.Company;
import org.spanne.intake.FolderImported;
import org.spanne.worktime.agreement.Agreements;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes what is older than the works agreement lets it become, also after the agreement's end. Whole weeks go at once: half
 * a week could be held against the whole that was shown before.
 */
@Component
class Retention {

    private final JdbcClient db;
    private final Agreements agreements;
    private final Company company;

    Retention(JdbcClient db, Agreements agreements, Company company) {
        this.db = db;
        this.agreements = agreements;
        this.company = company;
    }

    /** What a folder brings again goes again, before anything is measured. */
    @EventListener
    @Order(35)
    void on(FolderImported imported) {
        deleteOld();
    }

    void deleteOld() {
        agreements
                .last()
                .ifPresent(agreement -> deleteBefore(agreements
                        .today()
                        .minusMonths(agreement.terms().retentionMonths())
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
    }

    private void deleteBefore(LocalDate first) {
        OffsetDateTime begin = first.atStartOfDay(company.facts().zone()).toOffsetDateTime();
        db.sql("delete from worktime.activity where started_at < ?")
                .param(begin)
                .update();
        db.sql("delete from worktime.mail where sent_at < ?").param(begin).update();
        db.sql("delete from worktime.occurrence where ended_at < ?")
                .param(begin)
                .update();
        db.sql("delete from worktime.sheet_entry where started_at < ?")
                .param(begin)
                .update();
        db.sql("delete from worktime.look where at < ?").param(begin).update();
        db.sql("delete from worktime.correction where day < ?").param(first).update();
        db.sql("delete from worktime.confirmation where day < ?").param(first).update();
        db.sql("delete from worktime.customer_day where day < ?").param(first).update();
        db.sql("delete from worktime.cause_week where week < ?").param(first).update();
        db.sql("delete from worktime.measured_week where week < ?").param(first).update();
        db.sql("delete from worktime.told_week where week < ?").param(first).update();
        if (db.sql("delete from worktime.person_day where day < ?").param(first).update() > 0) {
            // what the table was asked is counted over all entries: it goes, and everything is measured anew
            db.sql("delete from worktime.entry_kind").update();
            db.sql("""
                            update worktime.measurement
                               set version = nextval('worktime.measurement_version'), table_version = null,
                                   (first_day, last_day) = (select min(day), max(day) from worktime.person_day)
                            """).update();
        }
    }
}
