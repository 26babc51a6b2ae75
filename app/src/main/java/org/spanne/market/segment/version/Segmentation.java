package org.spanne.market.segment.version;

import java.time.Instant;
import java.util.List;
import org.spanne.market.segment.rule.Rule;

/**
 * A saved state of the segmentation.
 *
 * @param version its number
 * @param rules in the order in which they are tried
 * @param note what it is for
 * @param savedBy name of who saved it
 */
public record Segmentation(long version, List<Rule> rules, String note, String savedBy, Instant savedAt) {

    public Segmentation {
        rules = List.copyOf(rules);
    }
}
