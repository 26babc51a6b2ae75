package org.spanne.worktime.week;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Correction;
import org.spanne.engine.timeuse.classification.Item;
import org.spanne.figure.Period;
import org.spanne.market.Customers;
import org.spanne.worktime.measure.Changed;
import org.spanne.worktime.measure.OwnTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say about their own days and entries. It holds for themselves at once, and is undone at any time. */
@Service
public class OwnWord {

    private final OwnTime time;
    private final OwnWeeks weeks;
    private final CorrectionBook corrections;
    private final Confirmations confirmations;
    private final Customers customers;
    private final Changed changed;

    OwnWord(
            OwnTime time,
            OwnWeeks weeks,
            CorrectionBook corrections,
            Confirmations confirmations,
            Customers customers,
            Changed changed) {
        this.time = time;
        this.weeks = weeks;
        this.corrections = corrections;
        this.confirmations = confirmations;
        this.customers = customers;
        this.changed = changed;
    }

    /**
     * Corrects an own entry.
     *
     * @param day the day it stands on
     * @param use what it was for; null where it does not count
     * @param customerId the customer it belongs to; null for none
     * @return why it was not done; empty where it was
     */
    @Transactional
    public Optional<Refusal> correct(
            Rights rights, LocalDate day, String entry, @Nullable Use use, @Nullable String customerId) {
        String personId = rights.personId();
        if (personId == null) {
            return Optional.of(Refusal.NOBODY);
        }
        if (customerId != null && customers.find(customerId, rights).isEmpty()) {
            return Optional.of(Refusal.NO_CUSTOMER);
        }
        OwnTime.Told told = time.of(personId, new Period(day, day.plusDays(1))).orElse(null);
        Item item = told == null ? null : told.items().get(entry);
        if (told == null || item == null) {
            return Optional.of(Refusal.NO_ENTRY);
        }
        LocalDate starts = item.start().atZone(told.contract().zone()).toLocalDate();
        corrections.put(personId, item, starts, new Correction(use, customerId), told.domains());
        changed.note(personId);
        return Optional.empty();
    }

    /** Takes an own correction back; does nothing where there is none. */
    @Transactional
    public void undo(Rights rights, String entry) {
        String personId = rights.personId();
        if (personId != null && corrections.remove(personId, entry)) {
            changed.note(personId);
        }
    }

    /**
     * Confirms a day as it stands, or all days of its week that are over.
     *
     * @return why it was not done; empty where it was
     */
    @Transactional
    public Optional<Refusal> confirm(Rights rights, LocalDate day, boolean wholeWeek) {
        String personId = rights.personId();
        OwnWeek week = personId == null ? null : weeks.of(personId, day).orElse(null);
        if (personId == null || week == null) {
            return Optional.of(Refusal.NOBODY);
        }
        boolean isDone = false;
        for (OwnDay one : week.days()) {
            if (one.isOver() && (wholeWeek ? one.isOpen() : one.date().equals(day))) {
                confirmations.add(personId, one);
                isDone = true;
            }
        }
        return isDone || wholeWeek ? Optional.empty() : Optional.of(Refusal.NOT_YET);
    }

    /** Takes back that a day is right. */
    @Transactional
    public void reopen(Rights rights, LocalDate day) {
        if (rights.personId() != null) {
            confirmations.remove(rights.personId(), day);
        }
    }
}
