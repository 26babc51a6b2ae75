package org.spanne.exchange.sample.staff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.spanne.exchange.sample.ground.Ascii;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.ground.Ids;
import org.spanne.exchange.sample.ground.Resource;
import org.spanne.exchange.sample.ground.Streams;

/** Finds people for the seats: some seats change hands during the history, some are new. */
final class Hiring {

    private static final double CHANGES_HANDS = 0.08;
    private static final double IS_NEW = 0.06;
    private static final double WORKS_PART_TIME = 0.14;
    private static final List<Integer> PART_TIME = List.of(20, 24, 30, 32);

    private final List<String> firstNames = Resource.words("first_names");
    private final List<String> lastNames = Resource.words("last_names");
    private final Set<String> emails = new HashSet<>();
    private final Days days;
    private final Streams streams;
    private int hired;

    Hiring(Days days, Streams streams) {
        this.days = days;
        this.streams = streams;
    }

    Seat fill(int number, Unit unit) {
        RandomGenerator random = streams.of("seat", number);
        int joined = -Draw.between(random, 200, 7000);
        double fate = random.nextDouble();
        if (fate < CHANGES_HANDS) {
            int left = (int) (days.count() * Draw.between(random, 0.2, 0.75));
            Person first = person(random, unit, joined, left);
            return new Seat(
                    number,
                    unit,
                    List.of(first, person(random, unit, left + Draw.between(random, 5, 70), Integer.MAX_VALUE)));
        }
        if (fate < CHANGES_HANDS + IS_NEW) {
            joined = (int) (days.count() * Draw.between(random, 0.1, 0.55));
        }
        return new Seat(number, unit, List.of(person(random, unit, joined, Integer.MAX_VALUE)));
    }

    private Person person(RandomGenerator random, Unit unit, int from, int to) {
        hired++;
        String first = Draw.one(random, firstNames);
        String last = Draw.one(random, lastNames);
        int hours = Draw.chance(random, WORKS_PART_TIME) ? Draw.one(random, PART_TIME) : 40;
        return new Person(hired, Ids.of("P", 3, hired), first + " " + last, email(first, last), unit, hours, from, to);
    }

    private String email(String first, String last) {
        String box = Ascii.slug(first) + "." + Ascii.slug(last);
        String free = box;
        for (int i = 2; !emails.add(free); i++) {
            free = box + i;
        }
        return free + "@" + People.DOMAIN;
    }
}
