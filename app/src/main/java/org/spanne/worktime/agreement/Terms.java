package org.spanne.worktime.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Role;
import org.spanne.engine.disclosure.SafetyRule.Threshold;

/**
 * What is agreed.
 *
 * @param textVersion which signed text this is the record of
 * @param purpose what the figures are for, and for nothing else
 * @param sources what may be measured from
 * @param viewers the roles that may see figures of groups
 * @param threshold the fewest people a shown figure comes from
 * @param retentionMonths for how long what was read and measured is kept
 * @param sites where it holds; everywhere where none is named
 * @param from the first day
 * @param to the day after the last; null while nobody ends it
 */
public record Terms(
        String textVersion,
        String purpose,
        Set<Source> sources,
        Set<Role> viewers,
        int threshold,
        int retentionMonths,
        Set<String> sites,
        LocalDate from,
        @Nullable LocalDate to) {

    /** The longest text of a purpose, in characters. */
    public static final int LONGEST_PURPOSE = 2_000;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_RETENTION = 120;

    public Terms {
        sources = Set.copyOf(sources);
        viewers = Set.copyOf(viewers);
        sites = Set.copyOf(sites);
    }

    /** Whether it holds at a unit's site. A unit that names none is covered only where the agreement names none either. */
    public boolean covers(@Nullable String site) {
        return sites.isEmpty() || (site != null && sites.contains(site));
    }

    /** Why these terms cannot be proposed; null where they can. */
    @Nullable
    Refusal refusal() {
        if (textVersion.isBlank() || purpose.isBlank()) {
            return Refusal.TEXT_MISSING;
        }
        if (textVersion.length() > LONGEST_NAME || purpose.length() > LONGEST_PURPOSE) {
            return Refusal.TEXT_TOO_LONG;
        }
        if (sources.isEmpty()) {
            return Refusal.NO_SOURCE;
        }
        if (threshold < Threshold.LEAST) {
            return Refusal.THRESHOLD_TOO_LOW;
        }
        if (retentionMonths < 1 || retentionMonths > LONGEST_RETENTION) {
            return Refusal.RETENTION_OUT_OF_RANGE;
        }
        return to != null && !from.isBefore(to) ? Refusal.ENDS_BEFORE_IT_BEGINS : null;
    }
}
