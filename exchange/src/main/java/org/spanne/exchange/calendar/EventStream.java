package org.spanne.exchange.calendar;

import java.io.Closeable;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The events of an export, one after the other. Graph lists them under {@code value}, Google under {@code items}; pages
 * may follow each other or stand in an array, and a plain array of events will do.
 */
final class EventStream implements Closeable {

    private static final Set<String> LISTS = Set.of("value", "items");
    private static final int DEEPEST = 100;
    private static final int LONGEST_TEXT = 100_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private final InputStream bytes;
    private @Nullable JsonParser parser;
    private @Nullable String zone;
    private boolean isCalendar;

    EventStream(InputStream bytes) {
        this.bytes = bytes;
    }

    /** The next event, or null after the last. */
    @Nullable
    EventFields next() {
        JsonParser json = parser();
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                EventFields event = event(json);
                if (event != null) {
                    isCalendar |= event.hasTime();
                    return event;
                }
            } else if (token == JsonToken.PROPERTY_NAME) {
                // the rest of a page whose list of events is read
                if (!startsList(json)) {
                    json.skipChildren();
                }
            }
        }
        return null;
    }

    /** Whether anything told that this is a calendar: a list of events, be it empty, or an event. */
    boolean isCalendar() {
        return isCalendar;
    }

    /** The zone that a page names for the whole calendar, or null. */
    @Nullable
    String zone() {
        return zone;
    }

    /** The event that starts here; null where it is a page, whose list of events comes next. */
    private @Nullable EventFields event(JsonParser json) {
        EventFields fields = new EventFields(json.currentTokenLocation().getLineNr());
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (startsList(json)) {
                isCalendar = true;
                zone = zone == null ? fields.text("timeZone") : zone;
                return null;
            }
            fields.read(name, json);
        }
        return fields;
    }

    private static boolean startsList(JsonParser json) {
        boolean isList = LISTS.contains(json.currentName());
        return json.nextToken() == JsonToken.START_ARRAY && isList;
    }

    /** Made late, because making it reads the first bytes. */
    private JsonParser parser() {
        JsonParser made = parser;
        if (made == null) {
            made = JSON.createParser(ObjectReadContext.empty(), bytes);
            parser = made;
        }
        return made;
    }

    @Override
    public void close() {
        parser().close();
    }
}
