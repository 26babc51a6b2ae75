package org.spanne.market.segment.trial;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A customer with the rule that catches it.
 *
 * @param position of the rule; -1 where none does
 */
record Member(
        String customerId,
        String name,
        int position,
        BigDecimal revenueYear,
        @Nullable BigDecimal contributionYear,
        @Nullable BigDecimal potential) {}
