package org.spanne.bench.timeuse;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.SplittableRandom;
import org.spanne.engine.timeuse.Interval;
import org.spanne.engine.timeuse.Spans;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.WorkingDays;
import org.spanne.engine.timeuse.WorkingTime;

/** Generated calendars of one year: the same person, the same events. */
final class YearOfEvents {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int CUSTOMERS = 5_000;
    private static final Use[] USES = {
        Use.CUSTOMER, Use.TRAVEL, Use.PRIORITISATION, Use.COORDINATION, Use.COORDINATION, Use.ADMINISTRATION
    };

    private final int eventsOfPerson;
    private final WorkingDays days = WorkingTime.spread(
                    ZoneId.of("Europe/Berlin"), Duration.ofHours(40), WorkingTime.WORKDAYS, LocalTime.of(9, 0))
            .between(FIRST, FIRST.plusYears(1));

    YearOfEvents(int eventsOfPerson) {
        this.eventsOfPerson = eventsOfPerson;
    }

    /** The working days of everybody. */
    WorkingDays days() {
        return days;
    }

    /** The events of a person, in no order: a quarter to two hours each, many overlapping, some at night. */
    Spans of(int person) {
        SplittableRandom random = new SplittableRandom(person);
        Spans spans = new Spans();
        for (int e = 0; e < eventsOfPerson; e++) {
            Interval day = days.bounds(random.nextInt(days.size()));
            int start = day.start() + 7 * 60 + 15 * random.nextInt(48);
            Use use = USES[random.nextInt(USES.length)];
            int party = use == Use.CUSTOMER ? random.nextInt(CUSTOMERS) : Spans.NOBODY;
            spans.add(new Interval(start, start + 15 * (1 + random.nextInt(8))), use, party, random.nextInt(20) == 0);
        }
        return spans;
    }
}
