package org.spanne.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The text of a cell as the exchange format writes it. A formula stays one, so that the check finds it. */
final class SheetCell {

    /** Spreadsheets compute with 15 digits; what stands behind them is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    /** Texts in quotes and colours or locales in brackets are no part of the pattern. */
    private static final Pattern NO_PATTERN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private SheetCell() {}

    static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String formula = cell.getFormula();
        if (formula != null && !formula.isEmpty()) {
            return "=" + formula;
        }
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            return date(cell) ? date(cell.asDate()) : plain(number);
        }
        return cell.getType() == CellType.ERROR ? String.valueOf(cell.getRawValue()) : cell.getText();
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(DIGITS).stripTrailingZeros();
        return Math.abs(shown.scale()) > 100 ? number.toString() : shown.toPlainString();
    }

    private static String date(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : MOMENT.format(time);
    }

    /**
     * Whether the number is shown as a date: a built-in format for dates, or an own one with a day, month or year.
     */
    private static boolean date(Cell cell) {
        Integer format = cell.getDataFormatId();
        if (format == null) {
            return false;
        }
        if (builtInDate(format)) {
            return true;
        }
        String pattern = cell.getDataFormatString();
        if (format < 164 || pattern == null) {
            return false;
        }
        String bare = NO_PATTERN.matcher(pattern).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0;
    }

    private static boolean builtInDate(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 36)
                || (format >= 50 && format <= 58);
    }
}
