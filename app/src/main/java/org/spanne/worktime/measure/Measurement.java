package org.spanne.worktime.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Unit;
import org.spanne.company.Units;
import org.spanne.company.Workforce;
import org.spanne.company.Workforce.Contract;
import org.spanne.engine.timeuse.CountingRules;
import org.spanne.engine.timeuse.DayUse;
import org.spanne.engine.timeuse.Interval;
import org.spanne.engine.timeuse.WorkingDays;
import org.spanne.engine.timeuse.classification.Account;
import org.spanne.engine.timeuse.classification.Classifier;
import org.spanne.engine.timeuse.classification.Diary;
import org.spanne.engine.timeuse.classification.Domains;
import org.spanne.engine.timeuse.classification.Parties;
import org.spanne.figure.Period;
import org.spanne.intake.FolderImported;
import org.spanne.market.Customers;
import org.spanne.worktime.agreement.Agreement;
import org.spanne.worktime.agreement.Agreements;
import org.spanne.worktime.agreement.Source;
import org.spanne.worktime.agreement.Terms;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Measures everybody's days anew after an import that changes what they rest on, and when another works agreement has come
 * into force: from the sources it names, at its sites, and nothing at all without one. A person is measured from the first to
 * the last day of own data, so that a missing source does not look like time away from customers.
 */
@Component
class Measurement {

    private static final String[] RESTS_ON = {
        "activities", "mail", "calendars", "people", "units", "absences", "customers", "company"
    };

    private final JdbcClient db;
    private final Workforce workforce;
    private final Customers customers;
    private final Diaries diaries;
    private final JdbcTemplate batches;
    private final Agreements agreements;
    private final Units units;

    Measurement(
            JdbcClient db,
            JdbcTemplate batches,
            Agreements agreements,
            Units units,
            Workforce workforce,
            Customers customers,
            Diaries diaries) {
        this.db = db;
        this.batches = batches;
        this.agreements = agreements;
        this.units = units;
        this.workforce = workforce;
        this.customers = customers;
        this.diaries = diaries;
    }

    @EventListener
    @Order(40)
    void on(FolderImported imported) {
        if (imported.touched(RESTS_ON)) {
            measure(agreements.inForce().orElse(null));
        }
    }

    /** Measures anew where what is measured goes by another agreement than the one in force; in a transaction. */
    void follow() {
        Agreement agreement = agreements.inForce().orElse(null);
        Long measuredBy = db.sql("select agreement_version from worktime.measurement")
                .query(Long.class)
                .optional()
                .orElse(null);
        if (!Objects.equals(measuredBy, agreement == null ? null : agreement.version())) {
            measure(agreement);
        }
    }

    private void measure(@Nullable Agreement agreement) {
        // one measurement at a time; pages go on reading the old state until all of this is committed
        db.sql("lock table worktime.measurement in exclusive mode").update();
        db.sql("delete from worktime.person_day").update();
        db.sql("delete from worktime.customer_day").update();
        db.sql("delete from worktime.cause_week").update();
        Classifier classifier = Classifier.standard(domains());
        if (agreement != null) {
            measure(agreement.terms(), classifier);
        }
        db.sql("""
                        insert into worktime.measurement (version, agreement_version, rules, first_day, last_day)
                        select nextval('worktime.measurement_version'), :agreement, :rules, min(day), max(day)
                          from worktime.person_day
                        on conflict (only_one) do update
                           set version = excluded.version, agreement_version = excluded.agreement_version,
                               rules = excluded.rules, first_day = excluded.first_day, last_day = excluded.last_day,
                               measured_at = now()
                        """)
                .param("agreement", agreement == null ? null : agreement.version())
                .param("rules", classifier.rules().version())
                .update();
    }

    private void measure(Terms terms, Classifier classifier) {
        DayWriter writer = new DayWriter(batches);
        Map<String, Contract> contracts = workforce.contracts();
        Map<String, Unit> byId = units.byId();
        observed(terms.sources()).forEach((personId, days) -> {
            Contract contract = contracts.get(personId);
            Unit unit = contract == null ? null : byId.get(contract.unitId());
            if (contract != null && unit != null && terms.covers(unit.site())) {
                measure(contract, days, terms.sources(), classifier, writer);
            }
        });
        writer.flush();
    }

    private void measure(
            Contract contract, Period observed, Set<Source> sources, Classifier classifier, DayWriter writer) {
        Period days = common(contract, observed);
        if (days == null) {
            return;
        }
        Parties parties = new Parties();
        Diary diary = new Diary(classifier, parties);
        diaries.fill(diary, contract.personId(), sources);
        for (Period off : contract.absences()) {
            diary.addAbsence(Interval.between(
                    off.from().atStartOfDay(contract.zone()).toInstant(),
                    off.to().atStartOfDay(contract.zone()).toInstant()));
        }
        WorkingDays working = DayWindows.of(contract, days, diary);
        Account account = diary.account(working, CountingRules.standard());
        for (DayUse day : account.use().days()) {
            writer.add(contract, day, parties);
        }
        writer.addCauses(contract, account);
    }

    /**
     * The days each person has entries on, first to last, of the past. Mails alone do not make a day, and neither does what
     * somebody plans to do.
     */
    private Map<String, Period> observed(Set<Source> sources) {
        Map<String, Period> observed = new HashMap<>();
        db.sql("""
                        select person_id, min(started_at)::date as first, max(started_at)::date as last
                          from (select person_id, started_at from worktime.activity where :activities
                                union all
                                select person_id, started_at from worktime.occurrence
                                 where :calendars and showing <> 'WHOLE_DAY' and started_at < now()) entry
                         group by person_id
                        """)
                .param("activities", sources.contains(Source.ACTIVITIES))
                .param("calendars", sources.contains(Source.CALENDAR))
                .query(row -> {
                    observed.put(
                            row.getString("person_id"),
                            new Period(
                                    row.getObject("first", LocalDate.class),
                                    row.getObject("last", LocalDate.class).plusDays(1)));
                });
        return observed;
    }

    private static @Nullable Period common(Contract contract, Period observed) {
        LocalDate from = later(contract.from(), observed.from());
        LocalDate to = contract.to() == null || contract.to().isAfter(observed.to()) ? observed.to() : contract.to();
        return from.isBefore(to) ? new Period(from, to) : null;
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private Domains domains() {
        Domains.Builder domains = Domains.builder();
        workforce.mailDomains().forEach(domains::own);
        customers.eachMailDomain(domains::customer);
        return domains.build();
    }
}
