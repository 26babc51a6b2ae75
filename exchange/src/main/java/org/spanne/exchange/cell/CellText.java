package org.spanne.exchange.cell;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.IssueCode;

/** What is looked at in every cell, whatever its type. */
public final class CellText {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final Set<String> SPREADSHEET_ERRORS = Set.of(
            "#N/A", "#NV", "#REF!", "#BEZUG!", "#VALUE!", "#WERT!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#ZAHL!");

    private CellText() {}

    /**
     * The text without blanks, line breaks, no-break spaces and byte order marks around it; the same object where
     * there are none.
     */
    public static String trimmed(String cell) {
        int end = cell.length();
        int start = 0;
        while (start < end && blank(cell.charAt(start))) {
            start++;
        }
        while (end > start && blank(cell.charAt(end - 1))) {
            end--;
        }
        return end - start == cell.length() ? cell : cell.substring(start, end);
    }

    /** What makes a trimmed, filled cell unfit for any type, or null. */
    public static @Nullable IssueCode flaw(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == 0) {
                return IssueCode.NUL_CHARACTER;
            }
            if (c == REPLACEMENT) {
                return IssueCode.ENCODING_BROKEN;
            }
        }
        return switch (cell.charAt(0)) {
            case '=' -> cell.length() > 1 ? IssueCode.FORMULA : null;
            case '+', '-', '@' -> call(cell) ? IssueCode.FORMULA : null;
            case '#' -> SPREADSHEET_ERRORS.contains(cell) ? IssueCode.SPREADSHEET_ERROR : null;
            default -> null;
        };
    }

    /** {@code +SUM(A1)}, {@code @cmd|…}: a name and then what makes it a call; no phone number, no @handle. */
    private static boolean call(String cell) {
        boolean named = cell.length() > 2 && Character.isLetter(cell.charAt(1));
        return named && (cell.indexOf('(') > 0 || cell.indexOf('!') > 0 || cell.indexOf('|') > 0);
    }

    private static boolean blank(char c) {
        return (c <= ' ' && c != 0) || c == NO_BREAK_SPACE || c == BYTE_ORDER_MARK;
    }
}
