package org.spanne.exchange.sample.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.staff.Absences;
import org.spanne.exchange.sample.staff.People;
import org.spanne.exchange.sample.staff.Person;
import org.spanne.exchange.sample.staff.Setting;

/** The calendars of the last half year, one file a person, with the meetings and journeys of the activities. */
final class Calendars {

    /** How far back calendars and mail reach. */
    static final int DAYS = 182;

    private final People people;
    private final Absences absences;
    private final boolean wanted;
    private final Setting setting;
    private final Days days;
    private final Map<Integer, Pages> byPerson = new TreeMap<>();

    /**
     * What one person's calendar holds.
     *
     * @param person whose it is
     * @param entries everything that happens once
     * @param rounds the instances of series that were attended, by the series' id
     */
    record Pages(Person person, List<Entry> entries, Map<String, List<Integer>> rounds) {}

    /**
     * Something that happens once.
     *
     * @param id as in {@code activities.csv}
     * @param day on which
     * @param block the rest of it
     */
    record Entry(String id, int day, Block block) {}

    Calendars(People people, Absences absences, boolean wanted, Setting setting) {
        this.people = people;
        this.absences = absences;
        this.wanted = wanted;
        this.setting = setting;
        days = setting.days();
    }

    /** Keeps what belongs into a calendar of the last half year. */
    void add(String id, int day, Person person, Block block) {
        if (!wanted || day < days.count() - DAYS || !block.inCalendar()) {
            return;
        }
        Pages pages = byPerson.computeIfAbsent(
                person.number(), number -> new Pages(person, new ArrayList<>(), new HashMap<>()));
        if (block.round() == null) {
            pages.entries.add(new Entry(id, day, block));
        } else {
            pages.rounds
                    .computeIfAbsent(block.round().id(), series -> new ArrayList<>())
                    .add(day);
        }
    }

    void write() throws IOException {
        if (byPerson.isEmpty()) {
            return;
        }
        Path folder = Files.createDirectories(setting.folder().path().resolve("calendars"));
        for (Pages pages : byPerson.values()) {
            CalendarText text = new CalendarText(pages.person, colleagues(pages.person), setting);
            pages.entries.forEach(text::once);
            for (Round round : Round.of(pages.person.unit(), setting)) {
                text.series(round, pages.rounds.getOrDefault(round.id(), List.of()));
            }
            absences.of(pages.person).forEach(text::away);
            text.fairs();
            text.cancelled();
            Files.writeString(folder.resolve(pages.person.id() + ".ics"), text.end());
        }
    }

    private List<String> colleagues(Person person) {
        return people.in(person.unit().id()).stream()
                .map(seat -> seat.last().email())
                .filter(email -> !email.equals(person.email()))
                .toList();
    }
}
