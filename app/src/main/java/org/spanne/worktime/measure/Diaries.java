package org.spanne.worktime.measure;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.classification.Diary;
import org.spanne.engine.timeuse.classification.Entry;
import org.spanne.engine.timeuse.classification.Evidence;
import org.spanne.engine.timeuse.classification.Evidence.Kind;
import org.spanne.engine.timeuse.classification.Evidence.Response;
import org.spanne.engine.timeuse.classification.Evidence.Showing;
import org.spanne.engine.timeuse.classification.Invitation;
import org.spanne.engine.timeuse.classification.Item;
import org.spanne.worktime.agreement.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Fills a person's diary from what is stored, as far as the works agreement names it as a source. */
@Repository
class Diaries {

    private final JdbcClient db;

    Diaries(JdbcClient db) {
        this.db = db;
    }

    void fill(Diary diary, String personId, Set<Source> sources) {
        for (Source source : sources) {
            switch (source) {
                case ACTIVITIES -> activities(diary, personId);
                case MAIL -> mails(diary, personId);
                case CALENDAR -> occurrences(diary, personId);
            }
        }
    }

    private void activities(Diary diary, String personId) {
        db.sql("""
                        select kind, response, category, customer_id, order_id, attendee_domains, attendee_count,
                               started_at, ended_at
                          from worktime.activity where person_id = ?
                        """).param(personId).query(row -> {
            diary.add(evidence(row).about(row.getString("order_id")), instant(row, "started_at"), end(row));
        });
    }

    private void mails(Diary diary, String personId) {
        db.sql("select sent_at, direction, to_domains, thread_id from worktime.mail where person_id = ?")
                .param(personId)
                .query(row -> {
                    String thread = row.getString("thread_id");
                    diary.addMail(
                            instant(row, "sent_at"),
                            row.getString("direction").equals("sent"),
                            texts(row.getArray("to_domains")),
                            thread.isEmpty() ? null : thread);
                });
    }

    /** What is in several calendars of a person is one occurrence. */
    private void occurrences(Diary diary, String personId) {
        db.sql("""
                        select distinct on (occurrence_key) occurrence_key, started_at, ended_at, response, showing,
                               categories, domains, people, organizer_domain, is_own, is_optional, is_recurring
                          from worktime.occurrence where person_id = ? order by occurrence_key, calendar
                        """).param(personId).query(row -> {
            diary.add(new Item(
                    Entry.Source.CALENDAR,
                    row.getString("occurrence_key"),
                    planned(row),
                    instant(row, "started_at"),
                    instant(row, "ended_at"),
                    null));
        });
    }

    private static Evidence planned(ResultSet row) throws SQLException {
        return new Evidence(
                Kind.MEETING,
                Response.valueOf(row.getString("response")),
                Showing.valueOf(row.getString("showing")),
                texts(row.getArray("categories")),
                null,
                null,
                texts(row.getArray("domains")),
                row.getInt("people"),
                new Invitation(
                        row.getString("organizer_domain"),
                        row.getBoolean("is_own"),
                        row.getBoolean("is_optional"),
                        row.getBoolean("is_recurring")));
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        int count = row.getInt("attendee_count");
        int peopleThere = row.wasNull() ? Evidence.UNKNOWN : count;
        String response = row.getString("response");
        return new Evidence(
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                response == null ? Response.ACCEPTED : Response.valueOf(response.toUpperCase(Locale.ROOT)),
                Showing.BUSY,
                row.getString("category"),
                row.getString("customer_id"),
                texts(row.getArray("attendee_domains")),
                peopleThere);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant end(ResultSet row) throws SQLException {
        OffsetDateTime end = row.getObject("ended_at", OffsetDateTime.class);
        return end == null ? null : end.toInstant();
    }

    private static List<String> texts(Array stored) throws SQLException {
        return List.of((String[]) stored.getArray());
    }
}
