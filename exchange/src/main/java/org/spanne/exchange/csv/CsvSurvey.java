package org.spanne.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.content.Sha256;

/**
 * What one look through all bytes of a file tells about how it is written.
 *
 * @param encoding UTF-8 where its bytes fit it, UTF-16 by its mark or its many zeros, else windows-1252
 * @param byteOrderMark whether it starts with a byte order mark
 * @param delimiter comma, semicolon, tab or pipe
 * @param decimalComma whether numbers are written {@code 1.234,56}
 * @param notText what the file is when it is no text at all, or null
 * @param sha256 the SHA-256 of its bytes, in hexadecimal
 */
public record CsvSurvey(
        Charset encoding,
        boolean byteOrderMark,
        char delimiter,
        boolean decimalComma,
        @Nullable String notText,
        String sha256) {

    private static final int HEAD_BYTES = 1 << 18;

    /** Windows' Western European; the encoding of old exports. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Reads a file to its end. */
    public static CsvSurvey of(InputStream bytes) throws IOException {
        MessageDigest digest = Sha256.digest();
        Utf8Tally tally = new Utf8Tally();
        byte[] head = bytes.readNBytes(HEAD_BYTES);
        digest.update(head);
        tally.add(head, head.length);
        byte[] chunk = new byte[1 << 16];
        for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
            digest.update(chunk, 0, count);
            tally.add(chunk, count);
        }
        Charset encoding = encoding(head, tally);
        int mark = markLength(head);
        String text = wholeLines(new String(head, mark, head.length - mark, encoding));
        char delimiter = DelimiterGuess.of(text);
        boolean comma = delimiter != ',' && DecimalGuess.comma(text, delimiter);
        return new CsvSurvey(encoding, mark > 0, delimiter, comma, notText(head, encoding), Sha256.hex(digest));
    }

    private static Charset encoding(byte[] head, Utf8Tally tally) {
        if (startsWith(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (zeros(head, 1) > head.length / 5) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros(head, 0) > head.length / 5) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(head, 0xEF, 0xBB, 0xBF) || tally.utf8() ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** How many bytes at even (0) or odd (1) places are zero, where those at the others mostly are not. */
    private static int zeros(byte[] head, int parity) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        return zeros[1 - parity] * 10 < zeros[parity] ? zeros[parity] : 0;
    }

    private static int markLength(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF) ? 2 : 0;
    }

    private static @Nullable String notText(byte[] head, Charset encoding) {
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return "zip, xlsx";
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "xls";
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            return "pdf";
        }
        boolean wide = encoding.equals(StandardCharsets.UTF_16LE) || encoding.equals(StandardCharsets.UTF_16BE);
        return !wide && controls(head) > head.length / 10 ? "binary" : null;
    }

    private static int controls(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' ? 1 : 0;
        }
        return controls;
    }

    private static boolean startsWith(byte[] head, int... magic) {
        byte[] wanted = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            wanted[i] = (byte) magic[i];
        }
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, wanted, 0, magic.length);
    }

    /** A head that was cut short ends with its last complete line. */
    private static String wholeLines(String head) {
        int end = head.lastIndexOf('\n');
        return head.length() < HEAD_BYTES / 2 || end < 0 ? head : head.substring(0, end + 1);
    }
}
