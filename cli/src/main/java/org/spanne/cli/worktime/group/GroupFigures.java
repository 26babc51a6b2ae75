package org.spanne.cli.worktime.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The working time of a unit with those below it, as far as it may be told. */
public sealed interface GroupFigures {

    /**
     * It may be told.
     *
     * @param unitId the unit; null for all together
     * @param people how many people the figures come from
     * @param outOf how many were measured, those left out included
     * @param interval of the share, from a bootstrap over the weeks of people
     */
    record Told(
            @Nullable String unitId,
            String name,
            int people,
            int outOf,
            @JsonUnwrapped Figures figures,
            @Nullable ShareInterval interval,
            List<Week> weeks)
            implements GroupFigures {}

    /**
     * It may not be told.
     *
     * @param unitId the unit; null for all together
     * @param outOf how many were measured
     */
    record Withheld(@Nullable String unitId, String name, int outOf, Why withheld) implements GroupFigures {}

    /**
     * One week.
     *
     * @param monday its first day
     * @param share customer minutes / working minutes; null where the week is withheld
     */
    record Week(LocalDate monday, @Nullable Double share) {}

    /** Why a group's figures are not told. */
    enum Why {
        NO_DATA("nothing is known of its time"),
        BELOW_THRESHOLD("withheld: too few people"),
        ONE_PERSON_STANDS_OUT("withheld: it would tell too much about one person");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** The reason as a person reads it. */
        public String words() {
            return words;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
