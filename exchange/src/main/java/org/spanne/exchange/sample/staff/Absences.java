package org.spanne.exchange.sample.staff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Folder;
import org.spanne.exchange.sample.ground.Sheet;
import org.spanne.exchange.sample.ground.Streams;

/**
 * Who is away when, as {@code absences.csv}: holidays in summer and around Christmas, illness in winter, training.
 */
public final class Absences {

    private final Days days;
    private final List<List<Absence>> byPerson = new ArrayList<>();
    private final List<BitSet> away = new ArrayList<>();

    /**
     * Somebody is away.
     *
     * @param from the first day off
     * @param to the day after the last one; the file names the last one
     * @param reason {@code vacation}, {@code illness} or {@code training}
     */
    public record Absence(int from, int to, String reason) {}

    /** Draws the absences of everybody. */
    public Absences(People people, Days days, Streams streams) {
        this.days = days;
        for (Person person : people.all()) {
            TimeOff plan = new TimeOff(person, days);
            plan.draw(streams.of("absence", person.number()));
            byPerson.add(plan.absences());
            away.add(plan.away());
        }
    }

    /** Whether somebody is away all day. */
    public boolean away(Person person, int day) {
        return away.get(person.number() - 1).get(day);
    }

    /** All absences of a person, in order of time, without overlap. */
    public List<Absence> of(Person person) {
        return byPerson.get(person.number() - 1);
    }

    /** Writes the file. */
    public void write(People people, Folder folder) {
        Sheet sheet = folder.sheet(FolderTable.ABSENCES);
        for (Person person : people.all()) {
            for (Absence absence : of(person)) {
                sheet.row(person.id(), days.text(absence.from()), days.text(absence.to() - 1), absence.reason());
            }
        }
    }
}
