package org.spanne.exchange.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of a mailbox. Of a line that is longer than any header, only the start is kept. */
final class HeadLines {

    private static final int LONGEST = 64 << 10;

    private final InputStream bytes;
    private final byte[] line = new byte[LONGEST];
    private long number;

    HeadLines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
    }

    /** The next line without its end, or null after the last. */
    @Nullable
    String next() throws IOException {
        int length = 0;
        int c = bytes.read();
        if (c < 0) {
            return null;
        }
        number++;
        while (c >= 0 && c != '\n') {
            if (length < LONGEST) {
                line[length++] = (byte) c;
            }
            c = bytes.read();
        }
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }

    /** Where the latest line stands, from 1. */
    long number() {
        return number;
    }
}
