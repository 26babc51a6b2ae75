package org.spanne.exchange.sample.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.ground.Folder;
import org.spanne.exchange.sample.ground.Sheet;
import org.spanne.exchange.sample.ground.Streams;
import org.spanne.exchange.sample.ground.Town;
import org.spanne.exchange.sample.ground.Weighted;

/** Everybody who works or worked for the company, as {@code people.csv}. */
public final class People {

    /** The company's own domain, of the kind reserved for examples. */
    public static final String DOMAIN = "albrecht-antriebe.example";

    private final List<Seat> seats;
    private final List<Person> all;

    private People(List<Seat> seats) {
        this.seats = List.copyOf(seats);
        this.all = seats.stream().flatMap(seat -> seat.holders().stream()).toList();
    }

    /**
     * Fills the units.
     *
     * @param growth headcount as a multiple of the company of medium size
     */
    public static People hired(List<Unit> units, double growth, Days days, Streams streams) {
        Hiring hiring = new Hiring(days, streams);
        List<Seat> seats = new ArrayList<>();
        for (Unit unit : units) {
            for (int i = 0; i < unit.headcountAt(growth); i++) {
                seats.add(hiring.fill(seats.size(), unit));
            }
        }
        return new People(seats);
    }

    /** All places in the units. */
    public List<Seat> seats() {
        return seats;
    }

    /** The places of those who sell. */
    public List<Seat> sellers() {
        return seats.stream().filter(seat -> seat.unit().sells()).toList();
    }

    /** The places in one unit. */
    public List<Seat> in(String unitId) {
        return seats.stream().filter(seat -> seat.unit().id().equals(unitId)).toList();
    }

    /** Everybody, also those who left. */
    public List<Person> all() {
        return all;
    }

    /** Writes the file. */
    public void write(Folder folder, Days days, Streams streams) {
        Sheet sheet = folder.sheet(FolderTable.PEOPLE);
        List<Town> towns = Town.all();
        Weighted<Town> south = Weighted.by(towns, town -> town.south() ? town.weight() : 0);
        Weighted<Town> north = Weighted.by(towns, town -> town.south() ? 0 : town.weight());
        for (Person person : all) {
            RandomGenerator random = streams.of("home", person.number());
            Unit unit = person.unit();
            Town home = (unit.south() ? south : north).one(random);
            Town.Spot spot = home.spot(random);
            sheet.row(
                    person.id(),
                    person.name(),
                    unit.id(),
                    person.email(),
                    unit.role(),
                    Integer.toString(person.hoursPerWeek()),
                    Math.round(unit.costPerHour() * Draw.between(random, 0.88, 1.14)) + ".00",
                    skills(random, unit),
                    languages(random, home),
                    zone(home),
                    spot.latitude(),
                    spot.longitude(),
                    days.text(person.from()),
                    person.to() == Integer.MAX_VALUE ? null : days.text(person.to()));
        }
    }

    private static String skills(RandomGenerator random, Unit unit) {
        List<String> all = List.of(unit.skills().split(";"));
        List<String> some =
                all.stream().filter(skill -> Draw.chance(random, 0.7)).toList();
        return some.isEmpty() ? all.getFirst() : String.join(";", some);
    }

    private static String languages(RandomGenerator random, Town home) {
        StringBuilder languages = new StringBuilder("de;en");
        if (!home.language().equals("de")) {
            languages.append(';').append(home.language());
        } else if (Draw.chance(random, 0.12)) {
            languages.append(";fr");
        } else if (Draw.chance(random, 0.12)) {
            languages.append(";it");
        }
        return languages.toString();
    }

    private static String zone(Town home) {
        return switch (home.country()) {
            case "AT" -> "Europe/Vienna";
            case "CH" -> "Europe/Zurich";
            default -> "Europe/Berlin";
        };
    }
}
