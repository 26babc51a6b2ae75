package org.spanne.market.segment.version;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version's coming into force.
 *
 * @param effectiveOn the first day it holds
 * @param note what the version is for
 * @param withdrawn whether it was taken back before its day
 */
public record Publication(
        long id,
        long version,
        LocalDate effectiveOn,
        String note,
        String publishedBy,
        Instant publishedAt,
        boolean withdrawn) {}
