package org.spanne.exchange.sample.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.staff.Absences.Absence;

/** One person's absences over the whole history, drawn year by year; none overlaps another. */
final class TimeOff {

    private final Person person;
    private final Days days;
    private final List<Absence> absences = new ArrayList<>();
    private final BitSet away = new BitSet();

    TimeOff(Person person, Days days) {
        this.person = person;
        this.days = days;
    }

    void draw(RandomGenerator random) {
        int first = days.date(0).getYear();
        for (int year = first; year <= first + Days.YEARS; year++) {
            vacation(year, random);
            LocalDate newYear = LocalDate.of(year, 1, 1);
            for (int i = Draw.poisson(random, 2.2); i > 0; i--) {
                int winter = (Draw.between(random, 0, 180) + Draw.between(random, 270, 364)) % 365;
                add(newYear.plusDays(winter), Draw.between(random, 1, 6), "illness");
            }
            add(LocalDate.of(year, 9, 10).plusDays(random.nextInt(60)), 2, "training");
        }
        absences.sort(Comparator.comparingInt(Absence::from));
    }

    /** Weeks in summer, one in spring, the days around the new year, and single days. */
    private void vacation(int year, RandomGenerator random) {
        add(LocalDate.of(year, 7, 1).plusDays(random.nextInt(46)), Draw.stepped(random, 14, 21, 7), "vacation");
        add(LocalDate.of(year, 3, 20).plusDays(random.nextInt(61)), 7, "vacation");
        if (Draw.chance(random, 0.7)) {
            add(LocalDate.of(year, 12, 22).plusDays(random.nextInt(4)), Draw.between(random, 9, 14), "vacation");
        }
        for (int i = Draw.poisson(random, 4); i > 0; i--) {
            add(LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)), 1, "vacation");
        }
    }

    /** Away only where the person is employed, the day lies in the history and nothing else is planned. */
    private void add(LocalDate start, int length, String reason) {
        int from = Math.max(days.day(start), Math.max(0, person.from()));
        int to = Math.min(days.day(start) + length, Math.min(days.count(), person.to()));
        if (from < to && away.get(from, to).isEmpty()) {
            away.set(from, to);
            absences.add(new Absence(from, to, reason));
        }
    }

    List<Absence> absences() {
        return List.copyOf(absences);
    }

    BitSet away() {
        return away;
    }
}
