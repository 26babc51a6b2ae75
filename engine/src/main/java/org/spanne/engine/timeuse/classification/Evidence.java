package org.spanne.engine.timeuse.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one entry besides its time; never its subject or text.
 *
 * @param kind what sort of entry its source says it is
 * @param response the agent's answer to it
 * @param showing how the calendar shows the agent's time during it
 * @param category the agent's or the source's own word for its use, or null
 * @param customer the customer it was logged for, or null
 * @param domains mail domains (or addresses) of those who take part, in any case
 * @param people how many take part, the agent included, or {@link #UNKNOWN}
 */
public record Evidence(
        Kind kind,
        Response response,
        Showing showing,
        @Nullable String category,
        @Nullable String customer,
        List<String> domains,
        int people) {

    /** The number of people where the source does not tell. */
    public static final int UNKNOWN = -1;

    public Evidence {
        domains = List.copyOf(domains);
    }

    /** What sort of entry it is. */
    public enum Kind {
        MEETING,
        CALL,
        MAIL,
        TASK,
        TRAVEL,
        ABSENCE
    }

    /** The agent's answer. Own entries and those without an answer of their own are accepted. */
    public enum Response {
        ACCEPTED,
        TENTATIVE,
        DECLINED,
        /** Called off for everybody. */
        CANCELLED
    }

    /** How a calendar shows the agent's time. */
    public enum Showing {
        BUSY,
        FREE,
        /** A whole day, which is context: a fair, a birthday, an absence. */
        WHOLE_DAY,
        OUT_OF_OFFICE,
        PRIVATE
    }
}
