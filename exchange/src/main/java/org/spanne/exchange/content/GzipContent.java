package org.spanne.exchange.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.UnreadableTable;

/** A file packed by gzip. */
public record GzipContent(Content packed, Limits limits) implements Content {

    @Override
    public String path() {
        return packed.path();
    }

    @Override
    public long bytes() {
        return packed.bytes();
    }

    @Override
    public InputStream open() throws IOException {
        InputStream stream = packed.open();
        try {
            InputStream unpacked = new GZIPInputStream(stream, 1 << 16);
            return new BoundedStream(unpacked, path(), limits.unpacked(packed.bytes()));
        } catch (ZipException | java.io.EOFException e) {
            stream.close();
            throw new UnreadableTable(BoundedStream.damaged(path(), e));
        }
    }
}
