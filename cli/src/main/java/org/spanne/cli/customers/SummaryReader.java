package org.spanne.cli.customers;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.spanne.cli.rows.Amounts;
import org.spanne.cli.rows.Columns;
import org.spanne.cli.rows.Complaints;
import org.spanne.cli.rows.Ids;
import org.spanne.cli.rows.Refusal;
import org.spanne.cli.rows.Row;
import org.spanne.cli.rows.TextTable;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.HistoryFault;

/** Reads histories that were summed up elsewhere, one customer a row, and complains of those that cannot be. */
final class SummaryReader implements Consumer<Row> {

    private final TextTable table;
    private final Complaints complaints = new Complaints();
    private final Ids ids = new Ids();
    private final Amounts numbers = new Amounts();

    private @Nullable Columns columns;
    private int idColumn;
    private int frequencyColumn;
    private int recencyColumn;
    private int ageColumn;
    private int monetaryColumn;

    private int[] repeats = new int[1 << 12];
    private double[] recency = new double[1 << 12];
    private double[] age = new double[1 << 12];
    private double[] spend = new double[1 << 12];
    private int size;

    /** Histories with the ids of their customers; customers without ids are numbered from 1. */
    record Summary(Histories histories, IntFunction<String> ids) {}

    private SummaryReader(TextTable table) {
        this.table = table;
    }

    /** The histories of a file. */
    static Summary read(TextTable table) {
        var reader = new SummaryReader(table);
        table.read(reader);
        reader.complaints.refuseIfAny();
        if (reader.size == 0) {
            throw Refusal.ofUse("%s has a header but no rows.".formatted(table.file()));
        }
        return reader.summary();
    }

    @Override
    public void accept(Row row) {
        if (columns == null) {
            columns = new Columns(table.file(), row);
            idColumn = columns.find("customer_id", "id", "customer");
            frequencyColumn = columns.need(first("frequency", "x"), "a header 'frequency'");
            recencyColumn = columns.need(first("recency", "t_x"), "a header 'recency'");
            ageColumn = columns.need(first("age", "T"), "a header 'age'");
            monetaryColumn = columns.find("monetary", "monetary_value", "zbar");
            return;
        }
        if (idColumn != Columns.NONE && (row.isBlank(idColumn) || ids.of(row, idColumn) < size)) {
            complain(row, idColumn, "is blank or stands on an earlier row too. Maybe sum the rows up first.");
            return;
        }
        add(row);
    }

    private void add(Row row) {
        double x = numbers.of(row, frequencyColumn);
        double last = numbers.of(row, recencyColumn);
        double span = numbers.of(row, ageColumn);
        if (x != Math.rint(x) || Math.abs(x) > Integer.MAX_VALUE) {
            complain(row, frequencyColumn, "is no whole number of repeat purchases.");
            return;
        }
        HistoryFault fault = HistoryFault.in((int) x, last, span);
        if (fault != HistoryFault.NONE) {
            complaints.add(
                    row.line(),
                    "frequency, recency, age",
                    "%s, %s, %s".formatted(row.text(frequencyColumn), row.text(recencyColumn), row.text(ageColumn)),
                    "cannot be: %s. Maybe recency is the time since the last purchase; it must be that from first to last."
                            .formatted(fault.message()));
            return;
        }
        if (size == repeats.length) {
            repeats = Arrays.copyOf(repeats, 2 * size);
            recency = Arrays.copyOf(recency, 2 * size);
            age = Arrays.copyOf(age, 2 * size);
            spend = Arrays.copyOf(spend, 2 * size);
        }
        repeats[size] = (int) x;
        recency[size] = last;
        age[size] = span;
        spend[size++] = spend(row, (int) x);
    }

    private double spend(Row row, int x) {
        if (monetaryColumn == Columns.NONE || x == 0) {
            return 0;
        }
        double mean = numbers.of(row, monetaryColumn);
        if (!(mean > 0)) {
            complain(
                    row, monetaryColumn, "is no mean amount above 0 of the repeat purchases. Maybe leave the row out.");
            return 0;
        }
        return mean;
    }

    private String first(String name, String shortName) {
        return columns != null && columns.find(name) == Columns.NONE && columns.find(shortName) != Columns.NONE
                ? shortName
                : name;
    }

    private void complain(Row row, int column, String what) {
        complaints.add(row.line(), columns == null ? "cell" : columns.name(column), row.text(column), what);
    }

    private Summary summary() {
        var histories = new Histories(
                Arrays.copyOf(repeats, size),
                Arrays.copyOf(recency, size),
                Arrays.copyOf(age, size),
                monetaryColumn == Columns.NONE ? new double[0] : Arrays.copyOf(spend, size));
        return new Summary(histories, idColumn == Columns.NONE ? row -> String.valueOf(row + 1) : ids::id);
    }
}
