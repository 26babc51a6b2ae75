package org.spanne.exchange.content;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.ZipException;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.UnreadableTable;

/** Unpacked bytes, up to a bound: whatever an archive claims, this is all it can unpack to. */
final class BoundedStream extends FilterInputStream {

    private final String place;
    private final long bound;
    private long read;

    BoundedStream(InputStream unpacked, String place, long bound) {
        super(unpacked);
        this.place = place;
        this.bound = bound;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int count = super.read(bytes, offset, length);
            read += Math.max(count, 0);
            if (read > bound) {
                throw new UnreadableTable(tooLarge(place, bound));
            }
            return count;
        } catch (ZipException | EOFException e) {
            throw new UnreadableTable(damaged(place, e));
        }
    }

    static Issue tooLarge(String place, long bound) {
        return Issue.ofFile(IssueCode.ARCHIVE_TOO_LARGE, place, Map.of("limit", (bound >> 20) + " MB"));
    }

    static Issue damaged(String place, IOException fault) {
        return Issue.ofFile(IssueCode.ARCHIVE_DAMAGED, place, Map.of("reason", String.valueOf(fault.getMessage())));
    }
}
