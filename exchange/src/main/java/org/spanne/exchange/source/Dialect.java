package org.spanne.exchange.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How a file's texts are written: recognised by reading it, to be confirmed or overridden by a person or a profile.
 *
 * @param encoding how bytes are characters
 * @param byteOrderMark whether the file starts with a byte order mark
 * @param delimiter what stands between cells: comma, semicolon, tab or pipe
 * @param quoted whether cells may stand in double quotes
 * @param decimalComma whether numbers are written {@code 1.234,56} rather than {@code 1234.56}
 */
public record Dialect(Charset encoding, boolean byteOrderMark, char delimiter, boolean quoted, boolean decimalComma) {

    /** The format's own: UTF-8, comma, quotes, decimal point. */
    public static final Dialect EXCHANGE = new Dialect(StandardCharsets.UTF_8, false, ',', true, false);

    /**
     * Whether files are written so that nobody has to be asked: as the format says, perhaps with a mark before it.
     */
    public boolean isExchange() {
        return equals(EXCHANGE) || equals(EXCHANGE.marked());
    }

    private Dialect marked() {
        return new Dialect(encoding, true, delimiter, quoted, decimalComma);
    }

    /** What it says, for a sentence. */
    Map<String, String> facts() {
        return Map.of(
                "encoding", byteOrderMark ? encoding.name() + " (BOM)" : encoding.name(),
                "delimiter", delimiter == '\t' ? "Tab" : "\"" + delimiter + "\"",
                "decimal", decimalComma ? "\",\"" : "\".\"");
    }

    /** The same with another decimal sign. */
    public Dialect withDecimalComma(boolean comma) {
        return new Dialect(encoding, byteOrderMark, delimiter, quoted, comma);
    }
}
