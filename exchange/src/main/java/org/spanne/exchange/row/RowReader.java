package org.spanne.exchange.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.Column;
import org.spanne.exchange.ColumnType;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.cell.CellRule;
import org.spanne.exchange.cell.CellRules;
import org.spanne.exchange.cell.CellText;
import org.spanne.exchange.cell.Reading;
import org.spanne.exchange.ids.IdHash;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.Severity;
import org.spanne.exchange.source.Dialect;
import org.spanne.exchange.source.RawRow;

/**
 * Reads the rows of one file one after another. What it says about a row holds until the next is read, so that
 * millions of rows cost no more than their texts.
 */
public final class RowReader {

    private final ColumnMatch match;
    private final String place;
    private final Dialect dialect;
    private final Zones zones;
    private final List<Column> columns;
    private final CellRule[] rules;
    private final int[] positions;
    private final int[] zonePersons;
    private final SpanRules spans;
    private final Reading reading = new Reading();
    private final @Nullable String[] values;
    private final long[] numbers;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private RawRow row = new RawRow(0, List.of());
    private boolean faulty;
    private boolean zoneAssumed;

    /**
     * @param match how the file's columns fall on the format's
     * @param place the file's name, for issues
     * @param dialect how it is written
     * @param zones whose times are local where
     */
    public RowReader(ColumnMatch match, String place, Dialect dialect, Zones zones) {
        this.match = match;
        this.place = place;
        this.dialect = dialect;
        this.zones = zones;
        FolderTable table = match.table();
        columns = table.columns();
        rules = columns.stream()
                .map(column -> CellRules.of(column.type(), dialect.decimalComma()))
                .toArray(CellRule[]::new);
        positions = match.positions().stream().mapToInt(Integer::intValue).toArray();
        zonePersons = columns.stream().mapToInt(this::zonePerson).toArray();
        spans = new SpanRules(table);
        values = new @Nullable String[columns.size()];
        numbers = new long[columns.size()];
    }

    /** Where in the file the person stands whose zone a column's local times take, or -1. */
    private int zonePerson(Column column) {
        return column.type() instanceof ColumnType.Moment moment
                ? match.source(match.table().position(moment.personColumn()))
                : -1;
    }

    /** Reads a row; false where all its cells are blank. */
    public boolean read(RawRow next) {
        row = next;
        Arrays.fill(values, null);
        attributes.clear();
        issues.clear();
        faulty = false;
        IssueCode flaw = next.flaw();
        if (flaw != null) {
            add(flaw, null, next.cells().getFirst(), Map.of());
            return true;
        }
        if (blankFrom(next.cells(), 0)) {
            return false;
        }
        if (rightWidth(next.cells())) {
            readCells(next.cells());
            spans.check(this);
        }
        return true;
    }

    private static boolean blankFrom(List<String> cells, int from) {
        for (int i = from; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private boolean rightWidth(List<String> cells) {
        int width = positions.length;
        boolean tooLong = !blankFrom(cells, width);
        if (cells.size() >= width && !tooLong) {
            return true;
        }
        Map<String, String> facts =
                Map.of("found", Integer.toString(cells.size()), "expected", Integer.toString(width));
        add(tooLong ? IssueCode.ROW_LONG : IssueCode.ROW_SHORT, null, null, facts);
        return false;
    }

    private void readCells(List<String> cells) {
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] == ColumnMatch.LEFT_OUT) {
                continue;
            }
            String cell = CellText.trimmed(cells.get(i));
            if (!cell.isEmpty()) {
                readCell(i, cell);
            } else if (positions[i] >= 0 && columns.get(positions[i]).required()) {
                add(IssueCode.CELL_MISSING, match.header().get(i), null, Map.of());
            }
        }
    }

    private void readCell(int index, String cell) {
        String header = match.header().get(index);
        IssueCode flaw = CellText.flaw(cell);
        if (flaw != null) {
            add(flaw, header, cell, Map.of("encoding", dialect.encoding().name()));
            return;
        }
        int position = positions[index];
        if (position == ColumnMatch.ATTRIBUTE) {
            reading.begin(zones.zone(null));
            take(header, cell, CellRules.attribute().normal(cell, reading));
            return;
        }
        String person = person(zonePersons[position]);
        reading.begin(zones.zone(person));
        values[position] = rules[position].normal(cell, reading);
        numbers[position] = reading.number();
        zoneAssumed |= reading.zoneTaken() && zones.known(person) == null;
        remarkOn(header, cell);
    }

    private @Nullable String person(int source) {
        return source < 0 ? null : CellText.trimmed(row.cells().get(source));
    }

    private void take(String header, String cell, @Nullable String normal) {
        if (normal != null) {
            attributes.put(header, normal);
        }
        remarkOn(header, cell);
    }

    private void remarkOn(String header, String cell) {
        IssueCode problem = reading.problem();
        if (problem != null) {
            add(problem, header, cell, reading.arguments());
        }
    }

    /** Adds what else is wrong with the row. */
    public void add(IssueCode code, @Nullable String column, @Nullable String value, Map<String, String> facts) {
        issues.add(new Issue(code, place, row.line(), column, value, facts));
        faulty |= code.severity() == Severity.ERROR;
    }

    /** The row as it stands in the source. */
    public RawRow row() {
        return row;
    }

    /** The normal form of a column by its position in the format; null where empty, missing or wrong. */
    public @Nullable String value(int position) {
        return values[position];
    }

    /** The number of a column: see {@link Reading#number()}; meaningless where the value is null. */
    public long number(int position) {
        return numbers[position];
    }

    /** A copy of the normal forms, in the format's order. */
    public List<@Nullable String> values() {
        return Collections.unmodifiableList(Arrays.<@Nullable String>asList(values.clone()));
    }

    /** A copy of the attributes by header, in the file's order. */
    public Map<String, String> attributes() {
        return attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** The state of a hash after all values and attributes of the row. */
    public long hashed(long state) {
        long hash = state;
        for (String value : values) {
            hash = IdHash.with(hash, value == null ? "" : value);
        }
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            hash = IdHash.with(IdHash.with(hash, attribute.getKey()), attribute.getValue());
        }
        return hash;
    }

    /** A copy of what is wrong or remarkable. */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** Whether an error keeps the row out. */
    public boolean faulty() {
        return faulty;
    }

    /** Whether any row so far had a local time where no zone is known. */
    public boolean zoneAssumed() {
        return zoneAssumed;
    }

    /** How the file's columns fall on the format's. */
    public ColumnMatch match() {
        return match;
    }
}
