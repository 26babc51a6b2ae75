package org.spanne.engine.timeuse;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How minutes are counted; stated beside every figure that was counted so.
 *
 * @param precedence every use once; where entries overlap, the earlier use in this list gets the minute
 * @param afterHours uses whose minutes outside working time count, in the part and in the whole alike; all others
 *     count in neither
 * @param sentMail time imputed for a mail that was sent
 * @param receivedMail time imputed for a mail that was received
 */
public record CountingRules(List<Use> precedence, Set<Use> afterHours, Duration sentMail, Duration receivedMail) {

    public CountingRules {
        precedence = List.copyOf(precedence);
        afterHours = Set.copyOf(afterHours);
        if (precedence.size() != Use.values().length
                || !EnumSet.allOf(Use.class).equals(Set.copyOf(precedence))) {
            throw new IllegalArgumentException("The precedence " + precedence + " does not name every use once");
        }
        if (sentMail.isNegative() || receivedMail.isNegative()) {
            throw new IllegalArgumentException(
                    "A mail cannot take " + sentMail + " to send or " + receivedMail + " to read");
        }
    }

    /**
     * Customer before travel before internal before mail; nothing counts after hours; 5 minutes for a mail sent and
     * 2.5 minutes for one received (the heuristic commonly quoted from MyAnalytics).
     */
    public static CountingRules standard() {
        return new CountingRules(List.of(Use.values()), Set.of(), Duration.ofMinutes(5), Duration.ofSeconds(150));
    }

    /** The same rules, with these uses counting after hours as well. */
    public CountingRules countingAfterHours(Use... uses) {
        return new CountingRules(precedence, Set.of(uses), sentMail, receivedMail);
    }

    /** For each use by its index, its position in the precedence. */
    int[] ranks() {
        int[] ranks = new int[precedence.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[precedence.get(rank).index()] = rank;
        }
        return ranks;
    }
}
