package org.spanne.worktime.measure;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Unit;
import org.spanne.company.Units;
import org.spanne.company.Workforce;
import org.spanne.company.Workforce.Contract;
import org.spanne.engine.timeuse.DayUse;
import org.spanne.engine.timeuse.classification.Account;
import org.spanne.engine.timeuse.classification.Classifier;
import org.spanne.engine.timeuse.classification.Parties;
import org.spanne.figure.Period;
import org.spanne.intake.FolderImported;
import org.spanne.worktime.Snapshots;
import org.spanne.worktime.agreement.Agreement;
import org.spanne.worktime.agreement.Agreements;
import org.spanne.worktime.agreement.Source;
import org.spanne.worktime.agreement.Terms;
import org.spanne.worktime.rule.EntryRuleBook;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Measures everybody's days anew after an import that changes what they rest on, and when another works agreement has come
 * into force: from the sources it names, at its sites, and nothing at all without one.
 */
@Component
class Measurement {

    private static final String[] RESTS_ON = {
        "activities", "mail", "calendars", "people", "units", "absences", "customers", "company"
    };

    private final JdbcClient db;
    private final Workforce workforce;
    private final PersonTime people;
    private final Observations observations;
    private final Changed changed;
    private final JdbcTemplate batches;
    private final Agreements agreements;
    private final Units units;
    private final Snapshots snapshots;
    private final EntryRuleBook ruleBook;

    Measurement(
            JdbcClient db,
            JdbcTemplate batches,
            Agreements agreements,
            Units units,
            Workforce workforce,
            PersonTime people,
            Observations observations,
            Changed changed,
            Snapshots snapshots,
            EntryRuleBook ruleBook) {
        this.db = db;
        this.batches = batches;
        this.agreements = agreements;
        this.units = units;
        this.workforce = workforce;
        this.people = people;
        this.observations = observations;
        this.changed = changed;
        this.snapshots = snapshots;
        this.ruleBook = ruleBook;
    }

    @EventListener
    @Order(40)
    void on(FolderImported imported) {
        if (imported.touched(RESTS_ON)) {
            measure(agreements.inForce().orElse(null));
        }
    }

    /** What is told rests on the customers' segments, which an import brings up to date after what it measures. */
    @EventListener
    @Order(70)
    void tellAfter(FolderImported imported) {
        if (imported.touched(RESTS_ON)) {
            tell(agreements.inForce().orElse(null));
        }
    }

    /**
     * Measures anew where what is measured goes by another agreement or other rules than those in force, or enough people have
     * changed something; in a transaction.
     */
    void follow() {
        Agreement agreement = agreements.inForce().orElse(null);
        boolean isAsMeasured = db.sql("""
                        select agreement_version is not distinct from :agreement
                               and table_version is not distinct from :table
                          from worktime.measurement
                        """)
                .param("agreement", agreement == null ? null : agreement.version())
                .param("table", ruleBook.version())
                .query(Boolean.class)
                .optional()
                .orElse(agreement == null);
        if (!isAsMeasured
                || (agreement != null && changed.isAbout(agreement.terms().threshold()))) {
            measure(agreement);
            tell(agreement);
        } else if (agreement != null && snapshots.isBehind(agreements.today())) {
            tell(agreement);
        }
    }

    private void measure(@Nullable Agreement agreement) {
        lock();
        db.sql("delete from worktime.person_day").update();
        db.sql("delete from worktime.customer_day").update();
        db.sql("delete from worktime.cause_week").update();
        changed.allMeasured();
        EntryRuleBook.InForce rules = ruleBook.inForce();
        if (agreement != null) {
            measure(agreement.terms(), rules);
        }
        ruleBook.keep(rules.counts());
        db.sql("""
                        insert into worktime.measurement
                               (version, agreement_version, rules, table_version, first_day, last_day)
                        select nextval('worktime.measurement_version'), :agreement, :rules, :table, min(day), max(day)
                          from worktime.person_day
                        on conflict (only_one) do update
                           set version = excluded.version, agreement_version = excluded.agreement_version,
                               rules = excluded.rules, table_version = excluded.table_version,
                               first_day = excluded.first_day, last_day = excluded.last_day, measured_at = now()
                        """)
                .param("agreement", agreement == null ? null : agreement.version())
                .param("rules", rules.rules().version())
                .param("table", rules.version())
                .update();
    }

    /** One measurement at a time; pages go on reading the old state until all of it is committed. */
    private void lock() {
        db.sql("lock table worktime.measurement in exclusive mode").update();
    }

    private void tell(@Nullable Agreement agreement) {
        lock();
        if (agreement == null) {
            snapshots.forget();
        } else {
            snapshots.renew(agreement.terms().threshold(), agreements.today());
        }
    }

    private void measure(Terms terms, EntryRuleBook.InForce rules) {
        Classifier classifier = people.classifier(rules.rules());
        DayWriter writer = new DayWriter(batches);
        Map<String, Contract> contracts = workforce.contracts();
        Map<String, Unit> byId = units.byId();
        observations.all(terms.sources()).forEach((personId, entries) -> {
            Contract contract = contracts.get(personId);
            Unit unit = contract == null ? null : byId.get(contract.unitId());
            Period days = contract == null ? null : Observations.common(contract, entries);
            if (contract != null && unit != null && days != null && terms.covers(unit.site())) {
                measure(contract, days, terms.sources(), classifier, writer);
                rules.counts().endOfPerson();
            }
        });
        writer.flush();
    }

    private void measure(
            Contract contract, Period observed, Set<Source> sources, Classifier classifier, DayWriter writer) {
        Parties parties = new Parties();
        Account account = people.measured(contract, observed, sources, classifier, parties);
        for (DayUse day : account.use().days()) {
            writer.add(contract, day, parties);
        }
        writer.addCauses(contract, account);
    }
}
