package org.spanne.exchange.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between the cells: the character that the first line has and most further lines have as often,
 * outside quotes; among equals the one that is there more often.
 */
final class DelimiterGuess {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int LINES = 50;
    private static final String EXCEL_HINT = "sep=";

    private DelimiterGuess() {}

    static char of(String text) {
        if (text.startsWith(EXCEL_HINT) && text.length() > EXCEL_HINT.length()) {
            return text.charAt(EXCEL_HINT.length());
        }
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(perLine(text, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(List<Integer> counts) {
        int header = counts.isEmpty() ? 0 : counts.getFirst();
        if (header == 0) {
            return 0;
        }
        long alike = counts.stream().filter(count -> count == header).count();
        return (double) alike / counts.size() + 1 - 1.0 / (1 + header);
    }

    /** How often a character stands outside quotes in each of the first lines that are not blank. */
    private static List<Integer> perLine(String text, char delimiter) {
        List<Integer> counts = new ArrayList<>();
        int count = 0;
        int lineStart = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && counts.size() < LINES; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                count++;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (i > lineStart) {
                    counts.add(count);
                }
                count = 0;
                lineStart = i + 1;
            }
        }
        if (counts.size() < LINES && lineStart < text.length()) {
            counts.add(count);
        }
        return counts;
    }
}
