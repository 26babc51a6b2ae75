package org.spanne.exchange.sample.time;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.sample.market.Account;

/**
 * A stretch of somebody's day.
 *
 * @param means how it is spent
 * @param category what it goes into; null for an absence
 * @param start minutes after midnight
 * @param end minutes after midnight, after {@code start}
 * @param account the customer it is about; null for internal work
 * @param orderId the order it is about; null where it is about none
 * @param company who else takes part
 * @param response what was answered to the invitation
 * @param round the recurring meeting it belongs to; null for everything else
 */
record Block(
        Means means,
        @Nullable Category category,
        int start,
        int end,
        @Nullable Account account,
        @Nullable String orderId,
        Company company,
        Response response,
        @Nullable Round round) {

    /** How time is spent: the kinds of activities. */
    enum Means {
        MEETING,
        CALL,
        MAIL,
        TASK,
        TRAVEL,
        ABSENCE;

        private final String text = name().toLowerCase(Locale.ROOT);

        /** As in the files. */
        String text() {
            return text;
        }
    }

    /** What was answered to an invitation. */
    enum Response {
        NONE,
        ACCEPTED,
        TENTATIVE,
        DECLINED;

        private final String text = name().toLowerCase(Locale.ROOT);

        /** As in the files; null without an invitation. */
        @Nullable
        String text() {
            return this == NONE ? null : text;
        }
    }

    /**
     * Who takes part beside oneself.
     *
     * @param domains of their addresses
     * @param count people in all
     */
    record Company(List<String> domains, int count) {

        Company {
            domains = List.copyOf(domains);
        }

        static final Company NOBODY = new Company(List.of(), 1);
    }

    /** Something internal that one does alone. */
    static Block alone(Means means, @Nullable Category category, int start, int end, @Nullable String orderId) {
        return new Block(means, category, start, end, null, orderId, Company.NOBODY, Response.NONE, null);
    }

    /** The same with another answer. */
    Block answered(Response answer) {
        return new Block(means, category, start, end, account, orderId, company, answer, round);
    }

    int minutes() {
        return end - start;
    }

    /** Whether a calendar knows of it. */
    boolean inCalendar() {
        return means == Means.MEETING || means == Means.TRAVEL;
    }
}
