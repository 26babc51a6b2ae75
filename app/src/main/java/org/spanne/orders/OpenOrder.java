package org.spanne.orders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spanne.figure.Money;

/**
 * An order that is not delivered yet.
 *
 * @param id as the company calls it
 * @param customerId who ordered
 * @param customerName who ordered, for people
 * @param caretakerName who takes care of it; null where nobody does
 * @param promised the promised day; null where none was promised
 * @param value revenue; null where unknown
 */
public record OpenOrder(
        String id,
        String customerId,
        String customerName,
        @Nullable String caretakerName,
        @Nullable LocalDate promised,
        @Nullable Money value) {

    /** Days past the promised one; 0 where it is not late. */
    public long daysLate(LocalDate today) {
        return promised == null ? 0 : Math.max(0, today.toEpochDay() - promised.toEpochDay());
    }
}
