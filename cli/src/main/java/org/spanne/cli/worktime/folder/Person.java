package org.spanne.cli.worktime.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.CountingRules;
import org.spanne.engine.timeuse.Interval;
import org.spanne.engine.timeuse.calendar.CalendarEvents;
import org.spanne.engine.timeuse.calendar.Occurrence;
import org.spanne.engine.timeuse.classification.Account;
import org.spanne.engine.timeuse.classification.Diary;
import org.spanne.exchange.mail.MailHead;

/** One person of a folder: the contract, and what is known of the time. */
public final class Person {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Contract contract;
    private final Diary diary;
    private @Nullable CalendarEvents calendar;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    Person(Contract contract, Diary diary) {
        this.contract = contract;
        this.diary = diary;
    }

    /** The unit the person works in. */
    public String unitId() {
        return contract.unitId();
    }

    /** Whose wall clock the person works by. */
    public ZoneId zone() {
        return contract.zone();
    }

    /** The person's mail address in lower case, or null where it is unknown. */
    @Nullable
    String email() {
        return contract.email();
    }

    Diary diary() {
        return diary;
    }

    /** Notes that a source tells something about this moment. */
    void observed(Instant moment) {
        first = moment.isBefore(first) ? moment : first;
        last = moment.isAfter(last) ? moment : last;
    }

    void add(CalendarEvents events) {
        calendar = calendar == null ? events : calendar.plus(events);
    }

    void add(MailHead mail) {
        observed(mail.at());
        diary.addMail(mail.at(), mail.isSent(), mail.domains(), mail.thread());
    }

    void absent(Days off) {
        diary.addAbsence(Interval.between(midnight(off.from()), midnight(off.to())));
    }

    /**
     * What the days went to. Days before the first and after the last entry of the log are left out unless the person has
     * a calendar: a source that is missing is not time away from customers.
     *
     * @param period the days asked for
     * @param begin when days begin, or null to tell it from the entries
     */
    public Account account(Days period, CountingRules rules, @Nullable LocalTime begin) {
        Days known = period.within(contract.from(), contract.to());
        if (calendar == null) {
            known = first.isAfter(last)
                    ? known.none()
                    : known.within(day(first), day(last).plusDays(1));
        } else {
            plan(known);
        }
        LocalTime usual = begin == null ? usualBegin(known) : begin;
        return diary.account(contract.workingFrom(usual).between(known.from(), known.to()), rules);
    }

    private void plan(Days days) {
        if (calendar != null) {
            for (Occurrence occurrence : calendar.expand(midnight(days.from()), midnight(days.to()), contract.zone())
                    .occurrences()) {
                diary.add(occurrence, contract.email());
            }
        }
    }

    /** Told by all days the log knows, so that it does not change with the days asked for. */
    private LocalTime usualBegin(Days asked) {
        Days all = first.isAfter(last) ? asked : new Days(day(first), day(last).plusDays(1));
        return diary.usualBegin(contract.workingFrom(NINE).between(all.from(), all.to()), contract.hoursPerDay());
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(contract.zone()).toLocalDate();
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(contract.zone()).toInstant();
    }
}
