package org.spanne.engine.timeuse.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.spanne.engine.timeuse.recurrence.Unreadable;

/**
 * One unfolded line (RFC 5545, 3.1).
 *
 * @param number where it starts in its file, from 1
 * @param name the property in upper case
 * @param parameters by name in upper case, without the quotes around their values
 * @param value as written, escapes and all
 */
record ContentLine(int number, String name, Map<String, String> parameters, String value) {

    /** Takes a line apart. */
    static ContentLine parse(int number, String line) throws Unreadable {
        int end = endOfPart(line, 0);
        String name = line.substring(0, end).strip().toUpperCase(Locale.ROOT);
        Map<String, String> parameters = new HashMap<>();
        while (end < line.length() && line.charAt(end) == ';') {
            int next = endOfPart(line, end + 1);
            String parameter = line.substring(end + 1, next);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                String key = parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT);
                parameters.put(key, parameter.substring(equals + 1).strip().replace("\"", ""));
            }
            end = next;
        }
        if (end == line.length() || name.isEmpty()) {
            throw new Unreadable("The line starting with " + start(line) + " has no property name and colon");
        }
        return new ContentLine(
                number, name, Map.copyOf(parameters), line.substring(end + 1).strip());
    }

    /** Where the next semicolon or colon outside quotes stands, or the end of the line. */
    private static int endOfPart(String line, int from) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == ':')) {
                return i;
            }
        }
        return line.length();
    }

    private static String start(String line) {
        int enough = 12;
        return line.length() <= enough ? line : line.substring(0, enough) + "…";
    }
}
