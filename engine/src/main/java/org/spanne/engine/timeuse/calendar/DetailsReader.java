package org.spanne.engine.timeuse.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.calendar.EventDetails.Answer;
import org.spanne.engine.timeuse.calendar.EventDetails.Attendee;
import org.spanne.engine.timeuse.calendar.EventDetails.Availability;
import org.spanne.engine.timeuse.calendar.EventDetails.Status;

/** Reads who takes part in an event and how it is shown; words it does not know mean what RFC 5545 takes as default. */
final class DetailsReader {

    /** Calendars that were JSON say with it whose they are; RFC 5545 has no property for that. */
    static final String OWNER = "X-SPANNE-OWNER";

    /** Calendars that were JSON and hold occurrences by themselves say so. */
    static final String OF_SERIES = "X-SPANNE-OF-SERIES";

    private static final String MAILTO = "mailto:";

    private final boolean allCancelled;

    /**
     * @param allCancelled whether the calendar calls its events off (METHOD:CANCEL)
     */
    DetailsReader(boolean allCancelled) {
        this.allCancelled = allCancelled;
    }

    EventDetails read(Component event) {
        return new EventDetails(
                status(event),
                availability(event),
                isPrivate(event),
                event.all("ATTENDEE").stream().map(DetailsReader::attendee).toList(),
                organizer(event),
                owner(event),
                categories(event),
                event.value(OF_SERIES) != null);
    }

    private Status status(Component event) {
        if (allCancelled) {
            return Status.CANCELLED;
        }
        return switch (upper(event.value("STATUS"))) {
            case "CANCELLED", "CANCELED" -> Status.CANCELLED;
            case "TENTATIVE" -> Status.TENTATIVE;
            default -> Status.CONFIRMED;
        };
    }

    private static Availability availability(Component event) {
        return switch (upper(event.value("X-MICROSOFT-CDO-BUSYSTATUS"))) {
            case "FREE", "WORKINGELSEWHERE" -> Availability.FREE;
            case "TENTATIVE" -> Availability.TENTATIVE;
            case "OOF" -> Availability.OUT_OF_OFFICE;
            default -> upper(event.value("TRANSP")).equals("TRANSPARENT") ? Availability.FREE : Availability.BUSY;
        };
    }

    private static boolean isPrivate(Component event) {
        String access = upper(event.value("CLASS"));
        return access.equals("PRIVATE") || access.equals("CONFIDENTIAL");
    }

    private static Attendee attendee(ContentLine line) {
        Answer answer = switch (upper(line.parameters().get("PARTSTAT"))) {
            case "ACCEPTED" -> Answer.ACCEPTED;
            case "TENTATIVE" -> Answer.TENTATIVE;
            case "DECLINED" -> Answer.DECLINED;
            default -> Answer.NONE;
        };
        String type = upper(line.parameters().get("CUTYPE"));
        return new Attendee(
                address(line),
                answer,
                !type.equals("ROOM") && !type.equals("RESOURCE"),
                upper(line.parameters().get("ROLE")).equals("OPT-PARTICIPANT"));
    }

    private static @Nullable Attendee owner(Component event) {
        ContentLine line = event.first(OWNER);
        return line == null ? null : attendee(line);
    }

    private static @Nullable String organizer(Component event) {
        ContentLine line = event.first("ORGANIZER");
        return line == null ? null : address(line);
    }

    private static String address(ContentLine line) {
        String value = line.value().toLowerCase(Locale.ROOT);
        if (value.startsWith(MAILTO)) {
            return value.substring(MAILTO.length()).strip();
        }
        String email = line.parameters().get("EMAIL");
        return email == null ? value : email.toLowerCase(Locale.ROOT);
    }

    private static List<String> categories(Component event) {
        List<String> categories = new ArrayList<>();
        for (ContentLine line : event.all("CATEGORIES")) {
            // A comma inside a category is written with a backslash before it.
            for (String category : line.value().split("(?<!\\\\),", -1)) {
                String plain = category.replaceAll("\\\\(.)", "$1").strip();
                if (!plain.isEmpty()) {
                    categories.add(plain);
                }
            }
        }
        return categories;
    }

    private static String upper(@Nullable String value) {
        return value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
    }
}
