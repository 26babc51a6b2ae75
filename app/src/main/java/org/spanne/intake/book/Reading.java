package org.spanne.intake.book;

import java.nio.charset.Charset;
import org.spanne.exchange.source.Dialect;

/**
 * How a person wants a file to be read.
 *
 * @param encoding name of the encoding: {@code windows-1252}
 * @param delimiter what stands between cells
 * @param decimalComma whether numbers are written {@code 1.234,56}
 */
public record Reading(String encoding, char delimiter, boolean decimalComma) {

    /** How a file is read when nobody says otherwise. */
    public static Reading of(Dialect dialect) {
        return new Reading(dialect.encoding().name(), dialect.delimiter(), dialect.decimalComma());
    }

    /** What was recognised, with what the person wants instead. */
    public Dialect over(Dialect recognised) {
        return new Dialect(
                Charset.forName(encoding), recognised.byteOrderMark(), delimiter, recognised.quoted(), decimalComma);
    }
}
