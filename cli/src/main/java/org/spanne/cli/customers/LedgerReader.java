package org.spanne.cli.customers;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spanne.cli.rows.Amounts;
import org.spanne.cli.rows.Columns;
import org.spanne.cli.rows.Complaints;
import org.spanne.cli.rows.Days;
import org.spanne.cli.rows.Ids;
import org.spanne.cli.rows.Refusal;
import org.spanne.cli.rows.Row;
import org.spanne.cli.rows.TextTable;
import org.spanne.engine.buying.history.Transactions;

/** Reads transactions, one a row, and complains of rows that are none. */
final class LedgerReader implements Consumer<Row> {

    private final TextTable table;
    private final Source source;
    private final int today;
    private final int until;
    private final Complaints complaints = new Complaints();
    private final Ids ids;
    private final Amounts amounts = new Amounts();

    private @Nullable Columns columns;
    private int idColumn;
    private int dateColumn;
    private int valueColumn;
    private int currencyColumn;
    private @Nullable String currency;

    private int[] buyer = new int[1 << 12];
    private int[] day = new int[1 << 12];
    private double[] amount = new double[1 << 12];
    private int[] line = new int[1 << 12];
    private int size;
    private int lastDay = Integer.MIN_VALUE;

    /**
     * Which columns hold what: names, or numbers from 1.
     *
     * @param value the amounts, or null where there are none
     */
    record Source(String id, String date, @Nullable String value) {}

    private LedgerReader(TextTable table, Source source, Ids ids, int today, int until) {
        this.table = table;
        this.ids = ids;
        this.source = source;
        this.today = today;
        this.until = until;
    }

    /**
     * The transactions of a file.
     *
     * @param ids numbers the customers
     * @param today days later than this are refused
     * @param until unless they lie behind the end of observation anyway
     */
    static Ledger read(TextTable table, Source source, Ids ids, int today, int until) {
        var reader = new LedgerReader(table, source, ids, today, until);
        table.read(reader);
        reader.complaints.refuseIfAny();
        if (reader.size == 0) {
            throw Refusal.ofUse("%s has a header but no rows.".formatted(table.file()));
        }
        return reader.ledger();
    }

    @Override
    public void accept(Row row) {
        if (columns == null) {
            columns = new Columns(table.file(), row);
            idColumn = columns.need(source.id(), "--id");
            dateColumn = columns.need(source.date(), "--date");
            valueColumn = source.value() == null ? Columns.NONE : columns.need(source.value(), "--value");
            currencyColumn = columns.find("currency");
            if (Days.of(row, dateColumn) == Days.NONE) {
                return;
            }
        }
        if (row.isBlank(idColumn)) {
            complain(row, idColumn, "is blank: every transaction needs a customer.");
            return;
        }
        int when = Days.of(row, dateColumn);
        if (when == Days.NONE) {
            complain(row, dateColumn, "is no date. Maybe write it as 2026-03-02.");
            return;
        }
        if (when > today && when <= until) {
            complain(row, dateColumn, "lies in the future. Maybe leave such rows out with --until.");
        }
        checkCurrency(row);
        add(row, when, valueColumn == Columns.NONE ? 0 : amount(row));
    }

    private double amount(Row row) {
        double value = amounts.of(row, valueColumn);
        if (Double.isNaN(value)) {
            complain(row, valueColumn, "is no amount. Maybe write it as 1234.56, without currency.");
            return 0;
        }
        if (amounts.mixed()) {
            complain(
                    row,
                    valueColumn,
                    "is written another way than amounts before. Maybe use a decimal point throughout.");
        }
        return value;
    }

    private void checkCurrency(Row row) {
        if (currencyColumn == Columns.NONE || row.isBlank(currencyColumn)) {
            return;
        }
        if (currency == null) {
            currency = row.text(currencyColumn);
        } else if (!row.holds(currencyColumn, currency)) {
            complain(
                    row,
                    currencyColumn,
                    "differs from %s before. Maybe convert first, or analyse each currency.".formatted(currency));
        }
    }

    private void complain(Row row, int column, String what) {
        String name = columns == null ? "cell" : columns.name(column);
        complaints.add(row.line(), name, row.text(column), what);
    }

    private void add(Row row, int when, double value) {
        if (size == buyer.length) {
            buyer = Arrays.copyOf(buyer, 2 * size);
            day = Arrays.copyOf(day, 2 * size);
            amount = Arrays.copyOf(amount, 2 * size);
            line = Arrays.copyOf(line, 2 * size);
        }
        buyer[size] = ids.of(row, idColumn);
        day[size] = when;
        amount[size] = value;
        line[size++] = Math.toIntExact(row.line());
        lastDay = Math.max(lastDay, when);
    }

    private Ledger ledger() {
        var transactions = new Transactions(
                ids.size(),
                Arrays.copyOf(buyer, size),
                Arrays.copyOf(day, size),
                source.value() == null ? new double[0] : Arrays.copyOf(amount, size));
        int[] lines = line;
        return new Ledger(transactions, ids::id, transaction -> lines[transaction], lastDay);
    }
}
