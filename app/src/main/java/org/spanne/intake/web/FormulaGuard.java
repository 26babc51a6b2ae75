package org.spanne.intake.web;

/**
 * Keeps spreadsheets from running what stands in foreign cells: a text that they would take for a formula gets an
 * apostrophe in front, which comes off again when the file is read back.
 */
final class FormulaGuard {

    private FormulaGuard() {}

    static String guarded(String cell) {
        return looksLikeFormula(cell) ? "'" + cell : cell;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && looksLikeFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean looksLikeFormula(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        return switch (cell.charAt(0)) {
            case '=', '@', '\t', '\r' -> true;
            case '+', '-' -> !isNumber(cell);
            default -> false;
        };
    }

    private static boolean isNumber(String cell) {
        return cell.chars().skip(1).allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
    }
}
