package org.spanne.bench.timeuse;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.spanne.engine.timeuse.CountingRules;
import org.spanne.engine.timeuse.DayUse;
import org.spanne.engine.timeuse.Mails;
import org.spanne.engine.timeuse.Share;
import org.spanne.engine.timeuse.Share.Bootstrap;
import org.spanne.engine.timeuse.TimeUse;
import org.spanne.engine.timeuse.Use;

/**
 * From a year of calendar events to the shares of groups, on all processors there are. Prints a table; arguments are the
 * number of people (10,000) and the events of each (1,000).
 */
public final class TimeUseBench {

    private static final int GROUP = 50;
    private static final int WEEKS = 54;
    private static final Bootstrap INTERVAL = new Bootstrap(1000, 0.95, 1);

    private TimeUseBench() {}

    /** Runs once and prints. */
    public static void main(String[] arguments) {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int events = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        YearOfEvents year = new YearOfEvents(events);
        long[][] parts = new long[people][];
        long[][] wholes = new long[people][];

        long begin = System.nanoTime();
        IntStream.range(0, people).parallel().forEach(person -> {
            long[] part = new long[WEEKS];
            long[] whole = new long[WEEKS];
            count(year, person, part, whole);
            parts[person] = part;
            wholes[person] = whole;
        });
        long counted = System.nanoTime();
        IntStream.range(0, people / GROUP).parallel().forEach(group -> share(parts, wholes, group * GROUP, GROUP));
        long grouped = System.nanoTime();
        Share all = share(parts, wholes, 0, people);
        long done = System.nanoTime();

        System.out.printf(Locale.ROOT, "%,d events of %,d people in a year%n", (long) people * events, people);
        row("generate, resolve overlaps, count", counted - begin);
        row("shares of " + people / GROUP + " groups with intervals", grouped - counted);
        row("share of all with interval", done - grouped);
        row("together", done - begin);
        System.out.printf(Locale.ROOT, "share %.4f, 95 %% from %.4f to %.4f%n", all.value(), all.lower(), all.upper());
    }

    private static void row(String what, long nanos) {
        System.out.printf(Locale.ROOT, "%-45s %8.2f s%n", what, nanos / 1e9);
    }

    private static void count(YearOfEvents year, int person, long[] part, long[] whole) {
        TimeUse use = TimeUse.count(year.days(), year.of(person), new Mails(), CountingRules.standard());
        int week = 0;
        for (DayUse day : use.days()) {
            week += day.day().getDayOfWeek() == DayOfWeek.MONDAY ? 1 : 0;
            part[week] += day.minutes(Use.CUSTOMER);
            whole[week] += day.workingMinutes();
        }
    }

    private static Share share(long[][] parts, long[][] wholes, int from, int people) {
        long[] part = Arrays.stream(parts, from, from + people)
                .flatMapToLong(Arrays::stream)
                .toArray();
        long[] whole = Arrays.stream(wholes, from, from + people)
                .flatMapToLong(Arrays::stream)
                .toArray();
        return Share.of(part, whole, INTERVAL);
    }
}
