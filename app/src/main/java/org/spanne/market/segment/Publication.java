package org.spanne.market.segment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version's coming into force.
 *
 * @param effectiveOn the first day it holds
 * @param note what the version is for
 * @param withdrawn whether it was taken back before its day
 */
record Publication(
        long id,
        long version,
        LocalDate effectiveOn,
        String note,
        String publishedBy,
        Instant publishedAt,
        boolean withdrawn) {}
