package org.spanne.worktime.measure;

import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.spanne.company.Workforce.Contract;
import org.spanne.engine.timeuse.DayUse;
import org.spanne.engine.timeuse.DayUse.PartyMinutes;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Account;
import org.spanne.engine.timeuse.classification.Entry;
import org.spanne.engine.timeuse.classification.Parties;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the measured days of one measurement in batches; made anew for each. */
class DayWriter {

    private static final int BATCH = 5_000;
    private static final String DAY = """
            insert into worktime.person_day (person_id, day, unit_id, working, customer, travel, prioritisation,
                                             coordination, administration, other, mail, unexplained)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String CUSTOMER = """
            insert into worktime.customer_day (customer_id, day, person_id, minutes) values (?, ?, ?, ?)
            on conflict (customer_id, day, person_id) do update set minutes = customer_day.minutes + excluded.minutes
            """;

    private static final String CAUSE =
            "insert into worktime.cause_week (person_id, week, cause, minutes) values (?, ?, ?, ?)";

    private final JdbcTemplate db;
    private final List<Object[]> days = new ArrayList<>();
    private final List<Object[]> customers = new ArrayList<>();
    private final List<Object[]> causes = new ArrayList<>();

    DayWriter(JdbcTemplate db) {
        this.db = db;
    }

    void add(Contract contract, DayUse day, Parties parties) {
        if (day.workingMinutes() == 0) {
            return;
        }
        days.add(new Object[] {
            contract.personId(),
            day.day(),
            contract.unitId(),
            day.workingMinutes(),
            day.minutes(Use.CUSTOMER),
            day.minutes(Use.TRAVEL),
            day.minutes(Use.PRIORITISATION),
            day.minutes(Use.COORDINATION),
            day.minutes(Use.ADMINISTRATION),
            day.minutes(Use.OTHER),
            day.minutes(Use.MAIL),
            day.unexplainedMinutes()
        });
        for (PartyMinutes party : day.parties()) {
            if (party.use() == Use.CUSTOMER) {
                customers.add(
                        new Object[] {parties.id(party.party()), day.day(), contract.personId(), party.minutes()});
            }
        }
        if (days.size() >= BATCH) {
            flush();
        }
    }

    /** What caused internal work, each entry in the week in which it starts by the person's clock. */
    void addCauses(Contract contract, Account account) {
        Map<LocalDate, List<Entry>> weeks = account.entries().stream()
                .filter(entry -> entry.countedMinutes() > 0)
                .collect(groupingBy(entry -> monday(entry, contract)));
        weeks.forEach((week, entries) -> new Account(account.use(), entries)
                .internalMinutesByCause()
                .forEach((cause, minutes) ->
                        causes.add(new Object[] {contract.personId(), week, cause.name(), minutes})));
    }

    private static LocalDate monday(Entry entry, Contract contract) {
        return Instant.EPOCH
                .plus(Duration.ofMinutes(entry.time().start()))
                .atZone(contract.zone())
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    void flush() {
        db.batchUpdate(DAY, days);
        db.batchUpdate(CUSTOMER, customers);
        db.batchUpdate(CAUSE, causes);
        days.clear();
        customers.clear();
        causes.clear();
    }
}
