package org.spanne.exchange.sample.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.staff.Absences.Absence;
import org.spanne.exchange.sample.staff.People;
import org.spanne.exchange.sample.staff.Person;
import org.spanne.exchange.sample.staff.Setting;
import org.spanne.exchange.sample.time.Block.Company;
import org.spanne.exchange.sample.time.Block.Means;
import org.spanne.exchange.sample.time.Block.Response;
import org.spanne.exchange.sample.time.Calendars.Entry;

/** One person's calendar as iCalendar text. Its subjects say no more than the kind of the entry. */
final class CalendarText {

    private static final double CANCELLED_A_DAY = 0.03;

    private final Person person;
    private final List<String> colleagues;
    private final Setting setting;
    private final Days days;
    private final int first;
    private final String stamp;
    private final Ics ics = Ics.begun();

    /**
     * @param colleagues addresses of the others in the team
     */
    CalendarText(Person person, List<String> colleagues, Setting setting) {
        this.person = person;
        this.colleagues = colleagues;
        this.setting = setting;
        days = setting.days();
        first = Math.max(days.count() - Calendars.DAYS, person.from());
        stamp = "DTSTAMP:" + Ics.basic(days.date(days.count())) + "T000000Z";
    }

    /** Something that happens once. */
    void once(Entry entry) {
        Block block = entry.block();
        LocalDate date = days.date(entry.day());
        begin(entry.id()).time("DTSTART", date, block.start()).time("DTEND", date, block.end());
        ics.text("SUMMARY", summary(block));
        people(block.company(), block.response());
        ics.line("END:VEVENT");
    }

    private static String summary(Block block) {
        if (block.means() == Means.TRAVEL) {
            return "Fahrt";
        }
        return block.category() == Category.CUSTOMER ? "Kundentermin" : "Besprechung";
    }

    /**
     * A weekly meeting: its rule, without the weeks in which it fell out or the person was away, and one more event
     * for each that was moved.
     *
     * @param attended the days on which the person took part
     */
    void series(Round round, List<Integer> attended) {
        List<Integer> planned = IntStream.range(Math.max(first, round.from()), round.to())
                .filter(day -> days.weekday(day) == round.weekday())
                .boxed()
                .toList();
        if (planned.isEmpty() || attended.isEmpty()) {
            return;
        }
        String until = days.date(planned.getLast())
                .atTime(Round.BEGINS / 60, 0)
                .atZone(Days.ZONE)
                .withZoneSameInstant(ZoneOffset.UTC)
                .format(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'"));
        LocalDate start = days.date(planned.getFirst());
        begin(round.id()).time("DTSTART", start, Round.BEGINS).time("DTEND", start, Round.BEGINS + round.minutes());
        ics.line("RRULE:FREQ=WEEKLY;UNTIL=" + until);
        for (int day : planned) {
            if (!round.planned(day, days) || !attended.contains(held(round, day))) {
                ics.time("EXDATE", days.date(day), Round.BEGINS);
            }
        }
        describe(round);
        for (int day : planned) {
            int held = round.planned(day, days) ? held(round, day) : day;
            if (held != day && attended.contains(held)) {
                LocalDate date = days.date(held);
                begin(round.id()).time("RECURRENCE-ID", days.date(day), Round.BEGINS);
                ics.time("DTSTART", date, Round.BEGINS).time("DTEND", date, Round.BEGINS + round.minutes());
                describe(round);
            }
        }
    }

    private int held(Round round, int day) {
        return round.held(day, days, setting.streams());
    }

    private void describe(Round round) {
        ics.text("SUMMARY", "Teamrunde");
        people(InternalTime.colleagues(round.unit().headcount()), Response.ACCEPTED);
        ics.line("END:VEVENT");
    }

    /** Days off, if they reach into the half year. */
    void away(Absence absence) {
        if (absence.to() > first) {
            allDay("abwesend-" + absence.from(), absence.from(), absence.to(), "Abwesend", "OPAQUE");
        }
    }

    /** A trade fair of three days in the middle of the half year, only to be known of. */
    void fairs() {
        int fair = days.workdaysLater(days.count() - Calendars.DAYS / 2, 0);
        if (fair >= first) {
            allDay("messe", fair, fair + 3, "Messe", "TRANSPARENT");
        }
    }

    private void allDay(String id, int from, int to, String summary, String transparency) {
        begin(id).day("DTSTART", days.date(from)).day("DTEND", days.date(to));
        ics.text("SUMMARY", summary).line("TRANSP:" + transparency).line("END:VEVENT");
    }

    /** Meetings that were called off; no activity knows of them. */
    void cancelled() {
        RandomGenerator random = setting.streams().of("cancelled", person.number());
        for (int day = first; day < days.count(); day++) {
            if (days.working(day) && Draw.chance(random, CANCELLED_A_DAY)) {
                int start = Draw.stepped(random, 540, 900, 30);
                LocalDate date = days.date(day);
                begin("abgesagt-" + person.id() + "-" + day).time("DTSTART", date, start);
                ics.time("DTEND", date, start + 60)
                        .text("SUMMARY", "Besprechung")
                        .line("STATUS:CANCELLED");
                ics.line("END:VEVENT");
            }
        }
    }

    private Ics begin(String id) {
        return ics.line("BEGIN:VEVENT").line("UID:" + id + "@" + People.DOMAIN).line(stamp);
    }

    /** Oneself with the answer given, one address for every other domain that takes part, and colleagues. */
    private void people(Company company, Response response) {
        if (company.domains().isEmpty()) {
            return;
        }
        ics.line("ORGANIZER:mailto:vertrieb@" + People.DOMAIN);
        String answer = response == Response.NONE ? "NEEDS-ACTION" : response.name();
        ics.line("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=" + answer + ":mailto:" + person.email());
        Stream<String> outside = company.domains().stream()
                .filter(domain -> !domain.equals(People.DOMAIN))
                .map(domain -> "einkauf@" + domain);
        Stream.concat(outside, colleagues.stream())
                .limit(company.count() - 1L)
                .forEach(other -> ics.line("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:" + other));
    }

    String end() {
        return ics.end();
    }
}
