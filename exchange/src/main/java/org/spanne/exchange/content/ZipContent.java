package org.spanne.exchange.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An entry of a zip archive; each reading opens the archive anew and closes it. */
record ZipContent(Path archive, Charset names, String entry, long bytes, long bound) implements Content {

    @Override
    public String path() {
        return entry;
    }

    @Override
    public InputStream open() throws IOException {
        ZipFile zip = new ZipFile(archive.toFile(), names);
        try {
            ZipEntry found = zip.getEntry(entry);
            InputStream unpacked = found == null ? InputStream.nullInputStream() : zip.getInputStream(found);
            return new FilterInputStream(new BoundedStream(unpacked, entry, bound)) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }
}
