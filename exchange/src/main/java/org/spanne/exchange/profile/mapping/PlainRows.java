package org.spanne.exchange.profile.mapping;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.profile.expression.NotComputable;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;

/** The rows of a mapping without groups: one for each row of the driving source that takes part. */
final class PlainRows implements RawRows {

    private final JoinedRows rows;
    private final CellWriter writer;

    PlainRows(JoinedRows rows, CellWriter writer) {
        this.rows = rows;
        this.writer = writer;
    }

    @Override
    public List<String> header() {
        return writer.header();
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        if (!rows.advance()) {
            return null;
        }
        RawRow flawed = rows.flawed();
        return flawed == null ? new RawRow(rows.line(), writer.cells(rows.row(), rows.line())) : flawed(flawed);
    }

    private RawRow flawed(RawRow raw) {
        NotComputable reason = rows.reason();
        if (reason == null) {
            return raw;
        }
        writer.notes().rowFailed(writer.place(), raw.line(), reason);
        return new RawRow(raw.line(), raw.cells(), IssueCode.MAPPING_ROW_FAILED);
    }

    @Override
    public long bytesRead() {
        return rows.bytesRead();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
