package org.spanne.exchange.profile.definition;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.profile.notation.DatePattern;

/**
 * How a file is written. What is null is recognised from the file.
 *
 * @param header whether its first row names the columns
 * @param delimiter what stands between cells, one character or more
 * @param recordEnd what stands after a row, before its line break; null where the line break alone ends it
 * @param quotes whether cells may stand in double quotes
 * @param encoding how bytes are characters
 * @param decimal the decimal sign, {@code .} or {@code ,}
 * @param dates patterns of its dates and times, tried in this order; none where they are written as ISO 8601 has it
 */
public record Layout(
        boolean header,
        @Nullable String delimiter,
        @Nullable String recordEnd,
        @Nullable Boolean quotes,
        @Nullable Charset encoding,
        @Nullable Character decimal,
        List<DatePattern> dates) {

    /** A file with a header row; everything else is recognised. */
    public static final Layout RECOGNISED = new Layout(true, null, null, null, null, null, List.of());

    public Layout {
        dates = List.copyOf(dates);
    }

    /** Whether no reader of CSV can split it. */
    public boolean beyondCsv() {
        return recordEnd != null || (delimiter != null && delimiter.length() > 1);
    }
}
