package org.spanne.exchange.row;

import java.util.List;
import java.util.Map;
import org.spanne.exchange.Column;
import org.spanne.exchange.ColumnType;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.IssueCode;

/** Compares the starts and ends of a table's rows. */
final class SpanRules {

    private static final long SECONDS_A_DAY = 86_400;

    private final List<Span> spans;

    SpanRules(FolderTable table) {
        spans = table.spans().stream()
                .map(span -> new Span(
                        table.position(span.start()),
                        table.position(span.end()),
                        moment(table, span.start()) != moment(table, span.end()),
                        span.strict()))
                .toList();
    }

    private static boolean moment(FolderTable table, String column) {
        return table.columns().get(table.position(column)).type() instanceof ColumnType.Moment;
    }

    void check(RowReader row) {
        for (Span span : spans) {
            if (row.value(span.start) != null && row.value(span.end) != null && span.reversed(row)) {
                List<Column> columns = row.match().table().columns();
                row.add(
                        span.strict ? IssueCode.END_BEFORE_START : IssueCode.END_BEFORE_ORDER,
                        columns.get(span.end).name(),
                        row.value(span.end),
                        Map.of("start", columns.get(span.start).name()));
            }
        }
    }

    /** Two positions; {@code mixed} where the start is a moment and the end a day. */
    private record Span(int start, int end, boolean mixed, boolean strict) {

        /** A day is compared with the moment's UTC day, with a day to spare since days are local. */
        boolean reversed(RowReader row) {
            long from = row.number(start);
            long to = row.number(end);
            return mixed ? to + 1 < Math.floorDiv(from, SECONDS_A_DAY) : to < from;
        }
    }
}
