package org.spanne.engine.timeuse.classification;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one entry besides its time; never its subject or text.
 *
 * @param kind what sort of entry its source says it is
 * @param response the agent's answer to it
 * @param showing how the calendar shows the agent's time during it
 * @param categories the agent's or the source's own words for it
 * @param customer the customer it was logged for, or null
 * @param order the order it was logged for, or null
 * @param domains mail domains (or addresses) of those who take part, in any case
 * @param people how many take part, the agent included, or {@link #UNKNOWN}
 * @param invitation who invited, and how
 */
public record Evidence(
        Kind kind,
        Response response,
        Showing showing,
        List<String> categories,
        @Nullable String customer,
        @Nullable String order,
        List<String> domains,
        int people,
        Invitation invitation) {

    private static final Pattern SEPARATOR = Pattern.compile("[,;/]");

    /** The number of people where the source does not tell. */
    public static final int UNKNOWN = -1;

    public Evidence {
        categories = List.copyOf(categories);
        domains = List.copyOf(domains);
    }

    /**
     * The evidence of an entry that names no order and of whose invitation nothing is known.
     *
     * @param category the own words, separated by comma, semicolon or slash, or null
     */
    public Evidence(
            Kind kind,
            Response response,
            Showing showing,
            @Nullable String category,
            @Nullable String customer,
            List<String> domains,
            int people) {
        this(kind, response, showing, words(category), customer, null, domains, people, Invitation.UNKNOWN);
    }

    /** The words of a text, separated by comma, semicolon or slash; none of null. */
    public static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : SEPARATOR
                        .splitAsStream(text)
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** The same with the order it was logged for. */
    public Evidence about(@Nullable String orderId) {
        return new Evidence(kind, response, showing, categories, customer, orderId, domains, people, invitation);
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
