package org.spanne.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.spanne.Spanne;
import org.spanne.start.CommandLine;

/**
 * How fast calendars come in: {@code spanne import} of a folder with a calendar a person, single events and series mixed, and
 * the same folder again.
 *
 * <pre>java -Xmx512m -cp … org.spanne.bench.CalendarBench [PEOPLE] [EVENTS]</pre>
 */
public final class CalendarBench {

    private static final int PEOPLE = 500;
    private static final int EVENTS = 2_000;

    private CalendarBench() {}

    /** Prints a table; the arguments are the number of people, 500, and of events of each, 2,000. */
    public static void main(String[] args) throws IOException {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : PEOPLE;
        int events = args.length > 1 ? Integer.parseInt(args[1]) : EVENTS;
        Path folder = Files.createTempDirectory("spanne-bench");
        Path data = folder.resolve("data");
        Path company = write(folder.resolve("company"), people, events);
        CommandLine.run(Spanne.class, "serve", "--data", data.toString(), "--port", "0");
        System.out.printf("%-44s %,10d%n", "events", (long) people * events);
        System.out.printf("%-44s %8.1f s%n", "import", importing(company, data));
        System.out.printf("%-44s %8.1f s%n", "the same folder again, nothing changed", importing(company, data));
        System.exit(0);
    }

    private static double importing(Path input, Path data) {
        long start = System.nanoTime();
        int code = CommandLine.run(Spanne.class, "import", input.toString(), "--data", data.toString());
        if (code != 0) {
            throw new IllegalStateException("The import of " + input + " ended with " + code);
        }
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3;
    }

    private static Path write(Path folder, int people, int events) throws IOException {
        Path calendars = Files.createDirectories(folder.resolve("calendars"));
        Files.writeString(folder.resolve("units.csv"), "unit_id,name,kind\nU,Sales,frontline\n");
        Files.writeString(folder.resolve("customers.csv"), "customer_id,name,domains\nC,Acme,acme.example\n");
        StringBuilder staff = new StringBuilder("person_id,name,unit_id,email\n");
        for (int person = 0; person < people; person++) {
            staff.append("p%1$d,P,U,p%1$d@house.example\n".formatted(person));
            try (BufferedWriter calendar = Files.newBufferedWriter(calendars.resolve("p" + person + ".ics"))) {
                write(calendar, person, events);
            }
        }
        Files.writeString(folder.resolve("people.csv"), staff);
        return folder;
    }

    /** Every hundredth event is a series of twenty weeks. */
    private static void write(BufferedWriter calendar, int person, int events) throws IOException {
        LocalDate last = LocalDate.now(ZoneOffset.UTC);
        calendar.write("BEGIN:VCALENDAR\n");
        for (int event = 0; event < events; event++) {
            String day = last.minusDays(1 + event % 500).format(DateTimeFormatter.BASIC_ISO_DATE);
            int hour = 8 + event / 500 * 2 % 9;
            calendar.write("BEGIN:VEVENT\nUID:%d-%d\nSUMMARY:Something\n".formatted(person, event));
            calendar.write("DTSTART;TZID=Europe/Berlin:%1$sT%2$02d0000\n".formatted(day, hour));
            calendar.write("DTEND;TZID=Europe/Berlin:%1$sT%2$02d4500\n".formatted(day, hour));
            calendar.write(event % 100 == 0 ? "RRULE:FREQ=WEEKLY;COUNT=20\n" : "");
            calendar.write("ORGANIZER:mailto:p%d@house.example\n".formatted(person));
            calendar.write("ATTENDEE;PARTSTAT=ACCEPTED:mailto:p%d@house.example\n".formatted(person));
            calendar.write("ATTENDEE:mailto:%s\nEND:VEVENT\n"
                    .formatted(event % 3 == 0 ? "chris@acme.example" : "colleague@house.example"));
        }
        calendar.write("END:VCALENDAR\n");
    }
}
