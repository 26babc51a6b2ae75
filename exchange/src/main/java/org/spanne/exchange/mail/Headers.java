package org.spanne.exchange.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headers of one mail that tell when and with whom; all others, subjects among them, are dropped on reading. */
final class Headers {

    private static final Set<String> KEPT =
            Set.of("date", "from", "to", "cc", "message-id", "in-reply-to", "references");

    /** More than any header of people: some ten thousand addresses. */
    private static final int LONGEST = 1 << 20;

    private static final Pattern ID = Pattern.compile("<([^<>\\s]+)>");

    private final long line;
    private final Map<String, StringBuilder> values = new HashMap<>();
    private @Nullable StringBuilder current;

    /**
     * @param line where the mail starts, from 1
     */
    Headers(long line) {
        this.line = line;
    }

    /** Takes a line, which may go on from the one before. */
    void add(String text) {
        if (text.startsWith(" ") || text.startsWith("\t")) {
            if (current != null && current.length() + text.length() < LONGEST) {
                current.append(' ').append(text.strip());
            }
            return;
        }
        int colon = text.indexOf(':');
        String name = colon < 0 ? "" : text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        current = null;
        if (KEPT.contains(name)) {
            StringBuilder value = values.computeIfAbsent(name, _ -> new StringBuilder());
            // several lines of one name mean one list
            value.append(value.isEmpty() ? "" : ", ")
                    .append(text.substring(colon + 1).strip());
            current = value;
        }
    }

    long line() {
        return line;
    }

    /** Whether anything says that this is a mail. */
    boolean isMail() {
        return values.containsKey("date") || values.containsKey("from");
    }

    /** The value of a header, empty where it is missing. */
    String value(String name) {
        StringBuilder value = values.get(name);
        return value == null ? "" : value.toString();
    }

    /** The id of the first mail of the conversation, as far as this one names it. */
    @Nullable
    String thread() {
        Matcher id = ID.matcher(value("references") + " " + value("in-reply-to") + " " + value("message-id"));
        return id.find() ? id.group(1) : null;
    }
}
