package org.spanne.worktime.week;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.worktime.agreement.Agreements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Rules that corrections ask for: what at least as many different people as a figure needs have corrected in the same way.
 * Nothing tells who they are, and how many is told in steps, so that one more or less shows nothing about anybody.
 */
@Service
public class RuleProposals {

    private static final int STEP = 5;
    private static final int MOST = 50;

    private final JdbcClient db;
    private final Agreements agreements;

    RuleProposals(JdbcClient db, Agreements agreements) {
        this.db = db;
        this.agreements = agreements;
    }

    /**
     * A proposal: entries of these facts should count as the people say.
     *
     * @param kind the sort of entry, as message key
     * @param category the first own category in lower case; null where entries have none
     * @param circle whose people take part, as message key
     * @param organizer who invited, as message key
     * @param isRecurring whether they are occurrences of series
     * @param use what they are for, as message key; null where they do not count
     * @param atLeast from how many people on: a multiple of five, or the threshold
     */
    public record Proposal(
            String kind,
            @Nullable String category,
            String circle,
            String organizer,
            boolean isRecurring,
            @Nullable String use,
            int atLeast) {}

    /** The proposals, those of most people first; none without a works agreement in force. */
    public List<Proposal> all() {
        return agreements
                .inForce()
                .map(agreement -> all(agreement.terms().threshold()))
                .orElse(List.of());
    }

    private List<Proposal> all(int threshold) {
        return db.sql("""
                        select kind, category, circle, organizer, is_recurring, use, count(distinct person_id) as people
                          from worktime.correction
                         group by kind, category, circle, organizer, is_recurring, use
                        having count(distinct person_id) >= :threshold
                         order by count(distinct person_id) / cast(:step as int) desc, kind, category, circle, organizer, is_recurring, use
                         limit :most
                        """)
                .param("threshold", threshold)
                .param("step", STEP)
                .param("most", MOST)
                .query((row, number) -> read(row, threshold))
                .list();
    }

    private static Proposal read(ResultSet row, int threshold) throws SQLException {
        String category = row.getString("category");
        String use = row.getString("use");
        int people = row.getInt("people");
        return new Proposal(
                row.getString("kind").toLowerCase(Locale.ROOT),
                category.isEmpty() ? null : category,
                row.getString("circle").toLowerCase(Locale.ROOT),
                row.getString("organizer").toLowerCase(Locale.ROOT),
                row.getBoolean("is_recurring"),
                use == null ? null : use.toLowerCase(Locale.ROOT),
                Math.max(threshold, people / STEP * STEP));
    }
}
