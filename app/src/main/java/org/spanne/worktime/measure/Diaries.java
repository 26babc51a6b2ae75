package org.spanne.worktime.measure;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Correction;
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

/** What is stored about a person's time, for a diary. */
@Repository
class Diaries {

    private final JdbcClient db;

    Diaries(JdbcClient db) {
        this.db = db;
    }

    /** Every entry of a person, with what the person said about it; mails are not among them. */
    void each(String personId, Set<Source> sources, Consumer<Item> entries) {
        for (Source source : sources) {
            switch (source) {
                case ACTIVITIES -> activities(personId, entries);
                case CALENDAR -> occurrences(personId, entries);
                case TIMESHEET -> notes(personId, entries);
                case MAIL -> {
                    // of a mail only the moment is known
                }
            }
        }
    }

    private void activities(String personId, Consumer<Item> entries) {
        db.sql("""
                        select 'log:' || a.activity_id as entry, a.kind, a.response, a.category, a.customer_id, a.order_id,
                               a.attendee_domains, a.attendee_count, a.started_at, a.ended_at,
                               c.entry is not null as corrected, c.use, c.customer_id as corrected_customer
                          from worktime.activity a
                          left join worktime.correction c on c.person_id = a.person_id
                               and c.entry = 'log:' || a.activity_id
                         where a.person_id = ?
                        """).param(personId).query(row -> {
            Evidence evidence = logged(row).about(row.getString("order_id"));
            entries.accept(item(row, Entry.Source.LOG, evidence));
        });
    }

    void mails(Diary diary, String personId) {
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
    private void occurrences(String personId, Consumer<Item> entries) {
        db.sql("""
                        select distinct on (o.occurrence_key) 'cal:' || o.occurrence_key as entry, o.started_at, o.ended_at,
                               o.response, o.showing, o.categories, o.domains, o.people, o.organizer_domain, o.is_own,
                               o.is_optional, o.is_recurring,
                               c.entry is not null as corrected, c.use, c.customer_id as corrected_customer
                          from worktime.occurrence o
                          left join worktime.correction c on c.person_id = o.person_id
                               and c.entry = 'cal:' || o.occurrence_key
                         where o.person_id = ? order by o.occurrence_key, o.calendar
                        """).param(personId).query(row -> {
            entries.accept(item(row, Entry.Source.CALENDAR, planned(row)));
        });
    }

    private void notes(String personId, Consumer<Item> entries) {
        db.sql("""
                        select 'sheet:' || s.entry_id as entry, s.kind, s.category, s.customer_id, s.started_at,
                               s.started_at + make_interval(mins => s.minutes) as ended_at,
                               c.entry is not null as corrected, c.use, c.customer_id as corrected_customer
                          from worktime.sheet_entry s
                          left join worktime.correction c on c.person_id = s.person_id
                               and c.entry = 'sheet:' || s.entry_id
                         where s.person_id = ?
                        """).param(personId).query(row -> {
            Evidence evidence = new Evidence(
                    Kind.valueOf(row.getString("kind")),
                    Response.ACCEPTED,
                    Showing.BUSY,
                    row.getString("category"),
                    row.getString("customer_id"),
                    List.of(),
                    Evidence.UNKNOWN);
            entries.accept(item(row, Entry.Source.SHEET, evidence));
        });
    }

    private static Item item(ResultSet row, Entry.Source source, Evidence evidence) throws SQLException {
        String use = row.getString("use");
        Correction correction = row.getBoolean("corrected")
                ? new Correction(use == null ? null : Use.valueOf(use), row.getString("corrected_customer"))
                : null;
        return new Item(source, row.getString("entry"), evidence, instant(row, "started_at"), end(row), correction);
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

    private static Evidence logged(ResultSet row) throws SQLException {
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
