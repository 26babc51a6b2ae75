package org.spanne.exchange.profile.input;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;

/** The rows of the files of one source, one file after another, in the columns of the first; ragged rows are marked. */
public final class SourceRows implements RawRows {

    private final List<SourceFile> files;
    private int next;
    private long bytesBefore;
    private @Nullable RawRows current;
    private int @Nullable [] positions;

    /** @param files at least one */
    public SourceRows(List<SourceFile> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public List<String> header() {
        return files.getFirst().header();
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        while (true) {
            RawRows rows = current;
            RawRow row = rows == null ? null : rows.next();
            if (rows != null && row != null) {
                return SourceFile.reordered(marked(row, rows.header().size()), positions);
            }
            if (next == files.size()) {
                return null;
            }
            openNext();
        }
    }

    private void openNext() throws IOException {
        close();
        bytesBefore += next == 0 ? 0 : files.get(next - 1).bytes();
        SourceFile file = files.get(next);
        positions = next == 0 ? null : file.positionsOf(files.getFirst());
        current = file.open();
        next++;
    }

    private static RawRow marked(RawRow row, int columns) {
        int cells = row.cells().size();
        if (row.flaw() != null || cells == columns) {
            return row;
        }
        return new RawRow(row.line(), row.cells(), cells < columns ? IssueCode.ROW_SHORT : IssueCode.ROW_LONG);
    }

    @Override
    public long bytesRead() {
        return bytesBefore + (current == null ? 0 : current.bytesRead());
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.close();
        }
    }
}
