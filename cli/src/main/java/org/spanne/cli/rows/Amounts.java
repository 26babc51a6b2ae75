package org.spanne.cli.rows;

/**
 * Reads amounts with a decimal point (1234.56), or with a decimal comma and points between thousands (1.234,56).
 *
 * <p>Which of them a file uses is told by its rows; {@link #mixed} says when both occur, so that 1.234 is never read in
 * two ways. Up to 15 digits are read exactly, without a detour by text.
 */
public final class Amounts {

    private static final int EXACT_DIGITS = 15;
    private static final double[] TENS = new double[EXACT_DIGITS + 1];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = 10 * TENS[i - 1];
        }
    }

    private boolean points;
    private boolean commas;

    /** Whether rows with a decimal comma and rows with a decimal point were read. */
    public boolean mixed() {
        return points && commas;
    }

    /** The amount in a cell, or NaN where there is none. */
    public double of(Row row, int cell) {
        if (row.isBlank(cell)) {
            return Double.NaN;
        }
        char[] text = row.characters();
        int from = row.start(cell);
        int end = row.end(cell);
        boolean negative = text[from] == '-';
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (int i = negative ? from + 1 : from; i < end; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                digits = 10 * digits + text[i] - '0';
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (text[i] == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return other(row.text(cell));
            }
        }
        points |= decimals >= 0;
        if (count == 0 || count > EXACT_DIGITS) {
            return other(row.text(cell));
        }
        double amount = digits / TENS[Math.max(0, decimals)];
        return negative ? -amount : amount;
    }

    private double other(String text) {
        String plain = text;
        if (text.matches("-?\\d{1,3}(\\.\\d{3})*,\\d+") || text.matches("-?\\d+,\\d+")) {
            commas = true;
            plain = text.replace(".", "").replace(',', '.');
        } else if (!text.matches("[+-]?\\d+(\\.\\d*)?([eE][+-]?\\d+)?|[+-]?\\.\\d+")) {
            return Double.NaN;
        }
        return Double.parseDouble(plain);
    }
}
