package org.spanne.orders;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.company.UnitKind;
import org.spanne.figure.Money;

/**
 * Everything known of one order.
 *
 * @param id as the company calls it
 * @param customerId who ordered
 * @param customerName who ordered, for people
 * @param kind how individual it is
 * @param status where it stands
 * @param orderedAt when it came in
 * @param orderedOn the day of it
 * @param requested the day the customer wishes
 * @param promised the day promised
 * @param deliveredAt when it was delivered
 * @param deliveredOn the day of it
 * @param daysLate days past the promise, up to now for an open order; 0 or less where it is kept, null without promise
 * @param ownerName who is responsible
 * @param caretakerName who takes care of it
 * @param unitName the unit of the owner
 * @param revenue what it brings
 * @param cost what it costs
 * @param margin what is left of the revenue, as a share; null where revenue or cost is unknown, or nothing was earned
 * @param lead from order to delivery
 * @param flow what the events say
 * @param lines what was ordered
 * @param steps the events in their order
 */
record OrderDetail(
        String id,
        String customerId,
        String customerName,
        OrderKind kind,
        OrderStatus status,
        Instant orderedAt,
        LocalDate orderedOn,
        @Nullable LocalDate requested,
        @Nullable LocalDate promised,
        @Nullable Instant deliveredAt,
        @Nullable LocalDate deliveredOn,
        @Nullable Long daysLate,
        @Nullable String ownerName,
        @Nullable String caretakerName,
        @Nullable String unitName,
        @Nullable Money revenue,
        @Nullable Money cost,
        @Nullable Double margin,
        @Nullable Duration lead,
        Flow flow,
        List<Line> lines,
        List<Step> steps) {

    OrderDetail {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    /**
     * How an order went through the house.
     *
     * @param events number of events
     * @param frontlineTouches events of the frontline after the receipt
     * @param designTouches events of service design after the receipt
     * @param handOffs how often it changed to another unit
     * @param touched how long frontline and service design worked on it
     * @param straightThrough whether none of them had to; null where that is not known
     */
    record Flow(
            int events,
            int frontlineTouches,
            int designTouches,
            int handOffs,
            Duration touched,
            @Nullable Boolean straightThrough) {}

    /** A line of the order; amounts in the order's currency. */
    record Line(
            long number,
            @Nullable String item,
            @Nullable String moduleId,
            @Nullable String offerId,
            @Nullable BigDecimal quantity,
            @Nullable Money price,
            @Nullable Money amount) {}

    /**
     * An event, drawn on a line from the first to the last.
     *
     * @param activity what was done
     * @param unitName where; who did it is nobody's business here
     * @param unitKind the part of the T that unit stands in; null where unknown
     * @param at when it began
     * @param took how long; null where unknown
     * @param waited how long nothing happened before; null for the first
     * @param handOff whether it came from another unit
     * @param offset where it begins, 0 to 100 of the whole span
     * @param width how much of the span it takes, 0 to 100
     */
    record Step(
            String activity,
            @Nullable String unitName,
            @Nullable UnitKind unitKind,
            Instant at,
            @Nullable Duration took,
            @Nullable Duration waited,
            boolean handOff,
            double offset,
            double width) {}
}
