package org.spanne.exchange.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What is kept of an event's JSON: texts by path ({@code start.dateTime}), lists of texts and lists of objects by name.
 * Everything else is passed over unread, so that neither subjects nor texts get into memory.
 */
final class EventFields {

    private static final Set<String> KEPT = Set.of(
            "address",
            "attendees",
            "categories",
            "date",
            "dateTime",
            "email",
            "emailAddress",
            "end",
            "eventType",
            "iCalUId",
            "id",
            "isAllDay",
            "isCancelled",
            "isOrganizer",
            "optional",
            "organizer",
            "originalStartTime",
            "recurrence",
            "recurringEventId",
            "resource",
            "response",
            "responseStatus",
            "self",
            "sensitivity",
            "sequence",
            "showAs",
            "start",
            "status",
            "timeZone",
            "transparency",
            "type",
            "visibility");

    /** More people than any meeting has that counts. */
    private static final int MOST = 5_000;

    private static final Pattern WITH_OFFSET = Pattern.compile(".*(?:[Zz]|[+-]\\d{2}:?\\d{2})");

    private final int line;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, List<EventFields>> objects = new HashMap<>();

    /**
     * @param line where it stands in its file, from 1
     */
    EventFields(int line) {
        this.line = line;
    }

    /** Reads the value that the parser stands at, all of it. */
    void read(String name, JsonParser json) {
        if (KEPT.contains(name)) {
            read(name, name, json);
        } else {
            json.skipChildren();
        }
    }

    private void read(String path, String name, JsonParser json) {
        switch (json.currentToken()) {
            case START_OBJECT -> readObject(path, json);
            case START_ARRAY -> readArray(name, json);
            case VALUE_NULL -> {}
            default -> texts.put(path, json.getString());
        }
    }

    private void readObject(String path, JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (KEPT.contains(name)) {
                read(path + "." + name, name, json);
            } else {
                json.skipChildren();
            }
        }
    }

    private void readArray(String name, JsonParser json) {
        List<String> list = lists.computeIfAbsent(name, _ -> new ArrayList<>());
        List<EventFields> inner = objects.computeIfAbsent(name, _ -> new ArrayList<>());
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (list.size() + inner.size() >= MOST) {
                json.skipChildren();
            } else if (token == JsonToken.START_OBJECT) {
                inner.add(object(json));
            } else if (token == JsonToken.VALUE_STRING) {
                list.add(json.getString());
            } else {
                json.skipChildren();
            }
        }
    }

    private static EventFields object(JsonParser json) {
        EventFields fields = new EventFields(json.currentTokenLocation().getLineNr());
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            fields.read(name, json);
        }
        return fields;
    }

    int line() {
        return line;
    }

    /** The text at a path, or null. */
    @Nullable
    String text(String path) {
        return texts.get(path);
    }

    /** The text at a path in lower case, or an empty one. */
    String word(String path) {
        return texts.getOrDefault(path, "").toLowerCase(Locale.ROOT);
    }

    boolean isTrue(String path) {
        return "true".equals(texts.get(path));
    }

    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    List<EventFields> objects(String name) {
        return objects.getOrDefault(name, List.of());
    }

    /** Whether it says anything of when it takes place. */
    boolean hasTime() {
        return texts.containsKey("start.dateTime") || texts.containsKey("start.date");
    }

    /** Google names a status, a day or an offset; Graph never does. */
    boolean isFromGoogle() {
        String start = text("start.dateTime");
        return texts.containsKey("status")
                || texts.containsKey("start.date")
                || (start != null && WITH_OFFSET.matcher(start).matches() && start.indexOf('T') > 0);
    }
}
