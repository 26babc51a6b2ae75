package org.spanne.cli.customers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.cli.rows.Refusal;
import org.spanne.engine.buying.base.BuyerBase;
import org.spanne.engine.buying.history.FirstPurchases;
import org.spanne.engine.buying.history.LedgerNote;
import org.spanne.engine.buying.history.LedgerNotes;
import org.spanne.engine.buying.history.Occasions;
import org.spanne.engine.buying.history.Pace;
import org.spanne.engine.buying.history.PurchaseSummary;
import org.spanne.engine.buying.validation.Holdout;

/**
 * Sums the transactions of a file up into histories, and says what stood out on the way.
 *
 * @param pace the unit of time
 * @param until the last day that counts, or null for that of the latest transaction
 * @param holdoutFrom the first day that the models must not know, or null
 * @param callOffDays within how many days purchases belong together
 * @param separateContracts whether customers with the rhythm of a contract are treated as such
 */
record LedgerInput(
        Pace pace,
        @Nullable LocalDate until,
        @Nullable LocalDate holdoutFrom,
        int callOffDays,
        boolean separateContracts) {

    private static final double SHORTEST = 3;

    Input of(Ledger ledger) {
        int end = until == null ? ledger.lastDay() : Math.toIntExact(until.toEpochDay());
        int split = holdoutFrom == null ? end : Math.toIntExact(holdoutFrom.toEpochDay()) - 1;
        Occasions all = new Occasions(ledger.transactions(), end, callOffDays);
        checkTimes(all, split, end);
        Occasions known = split == end ? all : new Occasions(ledger.transactions(), split, callOffDays);
        PurchaseSummary summary = new PurchaseSummary(known, pace);
        BuyerBase base = separateContracts ? BuyerBase.of(summary, known) : BuyerBase.ofFree(summary.histories());
        Holdout holdout = split == end ? null : new Holdout(summary, all);
        return new Input(
                customer -> ledger.ids().apply(summary.buyer(customer)),
                pace,
                base,
                new Input.Course(summary, all, holdout),
                notes(ledger, all, summary, base));
    }

    private void checkTimes(Occasions all, int split, int end) {
        int start = all.firstDay();
        if (start > end) {
            throw Refusal.ofUse("No transaction lies on or before %s. Maybe --until is too early, or all were credited."
                    .formatted(LocalDate.ofEpochDay(end)));
        }
        if (split < start || split > end) {
            throw Refusal.ofUse(
                    "--holdout-from %s leaves nothing to learn from or nothing to compare with: the data run from %s to %s."
                            .formatted(
                                    LocalDate.ofEpochDay(split + 1L),
                                    LocalDate.ofEpochDay(start),
                                    LocalDate.ofEpochDay(end)));
        }
        double length = pace.between(start, split);
        if (length < SHORTEST) {
            throw Refusal.ofUse(
                    "The time from %s to %s is %s times a %s, too short to count in it. Maybe choose a shorter --period."
                            .formatted(
                                    LocalDate.ofEpochDay(start),
                                    LocalDate.ofEpochDay(split),
                                    Math.rint(10 * length) / 10,
                                    pace.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static List<Note> notes(Ledger ledger, Occasions all, PurchaseSummary summary, BuyerBase base) {
        List<Note> notes = new ArrayList<>();
        for (LedgerNote note : LedgerNote.values()) {
            LedgerNotes.Noted noted = all.notes().of(note);
            if (noted.times() > 0) {
                notes.add(note(note, noted.times(), ledger.lines().applyAsInt(noted.firstRow())));
            }
        }
        FirstPurchases firsts = FirstPurchases.of(summary);
        if (firsts.seemCutOff()) {
            notes.add(new Note(
                    "left_truncated",
                    "%d %% of customers are first seen in the first fifth of the time in which customers appear. Maybe the data begin in the middle of their histories; then ages and repeats are too small."
                            .formatted(Math.round(100 * firsts.shareEarly()))));
        }
        int contracts = base.size() - base.free().size();
        if (contracts > 0) {
            notes.add(new Note(
                    "contractual_customers",
                    "%d customers pay in a steady rhythm, as under a contract; they are valued by how long such customers stay."
                            .formatted(contracts)));
        }
        return notes;
    }

    private static Note note(LedgerNote note, int times, int line) {
        return switch (note) {
            case AFTER_END ->
                new Note(
                        "rows_after_until",
                        "%d rows lie after --until and are left out (first: row %d).".formatted(times, line));
            case DUPLICATE ->
                new Note(
                        "duplicate_rows",
                        "%d rows have the customer, date and amount of an earlier one (first: row %d); they count. Maybe the export holds rows twice."
                                .formatted(times, line));
            case ZERO_AMOUNT ->
                new Note(
                        "zero_amounts",
                        "%d purchases have the amount 0 (first: row %d); they count as purchases."
                                .formatted(times, line));
            case CREDIT_NOTE ->
                new Note(
                        "credit_notes",
                        "%d rows are credit notes (first: row %d), taken off the purchases before them."
                                .formatted(times, line));
            case CREDIT_WITHOUT_PURCHASE ->
                new Note(
                        "credit_without_purchase",
                        "%d credit notes exceed what was bought before them (first: row %d); the excess is left out. Maybe purchases before the start of the data are missing."
                                .formatted(times, line));
        };
    }
}
