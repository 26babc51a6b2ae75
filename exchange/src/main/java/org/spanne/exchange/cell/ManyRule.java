package org.spanne.exchange.cell;

import org.jspecify.annotations.Nullable;

/** Values separated by semicolons, as an array literal of PostgreSQL. */
record ManyRule(CellRule element) implements CellRule {

    @Override
    public @Nullable String normal(String cell, Reading reading) {
        StringBuilder literal = new StringBuilder(cell.length() + 8).append('{');
        int from = 0;
        while (from <= cell.length()) {
            int semicolon = cell.indexOf(';', from);
            int end = semicolon < 0 ? cell.length() : semicolon;
            String part = CellText.trimmed(cell.substring(from, end));
            from = end + 1;
            if (!part.isEmpty()) {
                String normal = element.normal(part, reading);
                if (normal == null) {
                    return null;
                }
                append(literal, normal);
            }
        }
        return literal.length() == 1 ? null : literal.append('}').toString();
    }

    private static void append(StringBuilder literal, String value) {
        literal.append(literal.length() == 1 ? "\"" : ",\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\');
            }
            literal.append(c);
        }
        literal.append('"');
    }
}
