package org.spanne.market.segment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A saved state of the segmentation.
 *
 * @param version its number
 * @param rules in the order in which they are tried
 * @param note what it is for
 * @param savedBy name of who saved it
 * @param publishedAt when it came into force; null for a draft
 * @param publishedBy name of who published it
 */
record Segmentation(
        long version,
        List<Rule> rules,
        String note,
        String savedBy,
        Instant savedAt,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {

    Segmentation {
        rules = List.copyOf(rules);
    }
}
