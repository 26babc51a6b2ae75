package org.spanne.cli.worktime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.DayUse;
import org.spanne.engine.timeuse.Share;
import org.spanne.engine.timeuse.Share.Bootstrap;

/** Adds up days to one figure with its interval; a person's week is a cluster. */
final class TimeTotal {

    private static final Bootstrap INTERVAL = new Bootstrap(1000, 0.95, 20_260_101);

    private final Map<String, Long> minutes = new LinkedHashMap<>();
    private final List<PersonWeek> weeks = new ArrayList<>();

    /**
     * An interval of a share.
     *
     * @param confidence such as 0.95
     */
    record Interval(double lower, double upper, double confidence) {}

    void add(String personId, String unitId, List<DayUse> days) {
        PersonDay.categories(days).forEach((category, count) -> minutes.merge(category, count, Long::sum));
        weeks.addAll(PersonWeek.of(personId, unitId, days));
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

    /** The interval of the share by cluster bootstrap; null where one person's week or less is known. */
    static @Nullable Interval interval(List<PersonWeek> weeks) {
        if (weeks.size() < 2) {
            return null;
        }
        Share share = Share.of(
                weeks.stream().mapToLong(PersonWeek::customer).toArray(),
                weeks.stream().mapToLong(PersonWeek::working).toArray(),
                INTERVAL);
        return new Interval(share.lower(), share.upper(), INTERVAL.confidence());
    }
}
