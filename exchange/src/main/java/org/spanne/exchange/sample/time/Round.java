package org.spanne.exchange.sample.time;

import java.util.ArrayList;
import java.util.List;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.ground.Streams;
import org.spanne.exchange.sample.staff.Setting;
import org.spanne.exchange.sample.staff.Unit;

/**
 * A meeting that a whole team holds every week at the same time; now and then it is moved to the next day.
 *
 * @param id of the series
 * @param unit the team
 * @param weekday Monday is 1
 * @param minutes how long it takes
 * @param category what it is for
 * @param from the first day of the series
 * @param to the day after its last
 */
record Round(String id, Unit unit, int weekday, int minutes, Category category, int from, int to) {

    /** When it begins, minutes after midnight. */
    static final int BEGINS = 480;

    private static final double IS_MOVED = 0.07;

    /** When the pilot has made its rounds shorter, in days after its start. */
    private static final int SHORTENED = 140;

    /**
     * The rounds of a team: what comes first on Mondays, what is stuck on Thursdays. The pilot needs less of both.
     */
    static List<Round> of(Unit unit, Setting setting) {
        int end = setting.days().count();
        int change = unit.pilot() ? setting.pilot().starts() + SHORTENED : end;
        List<Round> rounds = new ArrayList<>();
        rounds.add(new Round("vorrang-" + unit.id(), unit, 1, 60, Category.PRIORITISATION, 0, change));
        rounds.add(new Round("auftraege-" + unit.id(), unit, 4, 60, Category.COORDINATION, 0, change));
        if (unit.pilot()) {
            rounds.add(new Round("vorrang-kurz-" + unit.id(), unit, 1, 30, Category.PRIORITISATION, change, end));
        }
        return rounds;
    }

    /** Whether the series has an instance that day, which may have been moved. */
    boolean planned(int day, Days days) {
        return from <= day && day < to && days.weekday(day) == weekday && days.working(day);
    }

    /** The day on which the instance planned for {@code day} is held. */
    int held(int day, Days days, Streams streams) {
        boolean moves = days.working(day + 1) && Draw.chance(streams.of("round-" + id, day), IS_MOVED);
        return moves ? day + 1 : day;
    }

    /** Whether an instance is held that day. */
    boolean on(int day, Days days, Streams streams) {
        return (planned(day, days) && held(day, days, streams) == day)
                || (day > 0 && planned(day - 1, days) && held(day - 1, days, streams) == day);
    }
}
