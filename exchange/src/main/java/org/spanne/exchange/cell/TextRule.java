package org.spanne.exchange.cell;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.IssueCode;

/** A text of bounded length. */
record TextRule(int maxLength, boolean multiLine) implements CellRule {

    @Override
    public @Nullable String normal(String cell, Reading reading) {
        if (cell.length() > maxLength) {
            return reading.refuse(IssueCode.TEXT_TOO_LONG, lengths(cell.length(), maxLength));
        }
        if (garbled(cell)) {
            reading.remark(IssueCode.TEXT_GARBLED);
        } else if (!multiLine && cell.indexOf('\n') >= 0) {
            reading.remark(IssueCode.LINE_BREAK);
        }
        return cell;
    }

    static Map<String, String> lengths(int found, int limit) {
        return Map.of("found", Integer.toString(found), "limit", Integer.toString(limit));
    }

    /** Whether it looks like UTF-8 once read as windows-1252: {@code MÃ¼ller}. */
    private static boolean garbled(String text) {
        return garbled(text, text.indexOf('Ã')) || garbled(text, text.indexOf('Â')) || text.contains("â€");
    }

    private static boolean garbled(String text, int lead) {
        return lead >= 0
                && lead + 1 < text.length()
                && text.charAt(lead + 1) >= 0x80
                && (text.charAt(lead + 1) <= 0xBF || text.charAt(lead + 1) >= 0x2000);
    }
}
