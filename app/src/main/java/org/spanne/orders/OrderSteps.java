package org.spanne.orders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Unit;

/** Lays the events of an order out on one line of time. */
final class OrderSteps {

    private OrderSteps() {}

    /** An event as it is stored. */
    record Event(
            String activity,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String unitId) {

        Instant end() {
            return endedAt == null ? startedAt : endedAt;
        }
    }

    /** The steps; events come by their beginning. */
    static List<OrderDetail.Step> of(List<Event> events, Map<String, Unit> units) {
        List<OrderDetail.Step> steps = new ArrayList<>();
        if (events.isEmpty()) {
            return steps;
        }
        Instant first = events.getFirst().startedAt();
        Instant last = events.stream().map(Event::end).max(Instant::compareTo).orElse(first);
        double span = Math.max(1, Duration.between(first, last).toSeconds());
        Instant idleSince = null;
        String unitBefore = null;
        for (Event event : events) {
            Unit unit = event.unitId() == null ? null : units.get(event.unitId());
            steps.add(new OrderDetail.Step(
                    event.activity(),
                    unit == null ? event.unitId() : unit.name(),
                    unit == null ? null : unit.kind(),
                    event.startedAt(),
                    event.endedAt() == null ? null : Duration.between(event.startedAt(), event.endedAt()),
                    waited(idleSince, event.startedAt()),
                    unitBefore != null && event.unitId() != null && !unitBefore.equals(event.unitId()),
                    100 * Duration.between(first, event.startedAt()).toSeconds() / span,
                    100 * Duration.between(event.startedAt(), event.end()).toSeconds() / span));
            idleSince = idleSince == null || event.end().isAfter(idleSince) ? event.end() : idleSince;
            unitBefore = event.unitId();
        }
        return steps;
    }

    private static @Nullable Duration waited(@Nullable Instant idleSince, Instant next) {
        if (idleSince == null) {
            return null;
        }
        Duration waited = Duration.between(idleSince, next);
        return waited.isNegative() ? Duration.ZERO : waited;
    }
}
