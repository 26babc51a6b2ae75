package org.spanne.cli.worktime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spanne.cli.worktime.Count.Counted;
import org.spanne.cli.worktime.group.Figures;
import org.spanne.cli.worktime.group.PersonWeek;
import org.spanne.engine.timeuse.DayUse;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Cause;

/** Adds up what people's days went to. */
final class TimeTotal {

    private final Map<String, Long> minutes = new LinkedHashMap<>();
    private final Map<Cause, Long> causes = new EnumMap<>(Cause.class);
    private final List<PersonWeek> weeks = new ArrayList<>();

    void add(Counted counted) {
        List<DayUse> days = counted.days();
        PersonDay.categories(days).forEach((category, count) -> minutes.merge(category, count, Long::sum));
        weeks.addAll(PersonWeek.of(counted.id(), counted.person().unitId(), days));
        counted.account()
                .internalMinutesByCause()
                .forEach((cause, count) -> causes.merge(cause, (long) count, Long::sum));
    }

    /** Minutes of internal work by cause, those of which nothing tells the cause last. */
    Map<String, Long> causes() {
        Map<String, Long> named = new LinkedHashMap<>();
        long unknown = Arrays.stream(Use.values())
                .filter(Use::isInternal)
                .mapToLong(use -> minutes.getOrDefault(PersonDay.category(use), 0L))
                .sum();
        for (Cause cause : Cause.values()) {
            long count = causes.getOrDefault(cause, 0L);
            named.put(cause.name().toLowerCase(Locale.ROOT), count);
            unknown -= count;
        }
        named.put("unknown", unknown);
        return named;
    }

    Figures figures() {
        long working = minutes.values().stream().mapToLong(Long::longValue).sum();
        return Figures.of(working, minutes.getOrDefault("customer", 0L), minutes.getOrDefault("unexplained", 0L));
    }

    Map<String, Long> minutes() {
        return minutes;
    }

    List<PersonWeek> weeks() {
        return weeks;
    }
}
