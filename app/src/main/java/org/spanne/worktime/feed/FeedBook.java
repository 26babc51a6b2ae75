package org.spanne.worktime.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses of calendars in the database. */
@Repository
class FeedBook {

    private static final String FEEDS = """
            select f.*, coalesce(p.name, f.person_id) as person_name
              from worktime.calendar_feed f left join company.person p on p.person_id = f.person_id
            """;

    private final JdbcClient db;

    FeedBook(JdbcClient db) {
        this.db = db;
    }

    /**
     * An address with what its server told the last time.
     *
     * @param failures how often in a row it could not be read
     */
    record Turn(
            long feedId,
            String personId,
            String address,
            @Nullable String etag,
            @Nullable String lastModified,
            int failures) {

        /** Under which name the calendar is kept. */
        String calendar() {
            return "address " + feedId;
        }
    }

    List<Feed> of(String personId) {
        return db.sql(FEEDS + "where f.person_id = ? order by f.feed_id")
                .param(personId)
                .query(FeedBook::read)
                .list();
    }

    List<Feed> all(int most) {
        return db.sql(FEEDS + "order by f.problem is null, person_name, f.feed_id limit ?")
                .param(most)
                .query(FeedBook::read)
                .list();
    }

    Optional<Long> add(String personId, String address, String by) {
        return db.sql("""
                        insert into worktime.calendar_feed (person_id, address, added_by) values (?, ?, ?)
                        on conflict do nothing returning feed_id
                        """).params(personId, address, by).query(Long.class).optional();
    }

    Optional<Turn> turn(long feedId) {
        return db.sql("select * from worktime.calendar_feed where feed_id = ?")
                .param(feedId)
                .query(FeedBook::readTurn)
                .optional();
    }

    /** Those whose turn it is, the longest waiting first. */
    List<Turn> due(Instant now, int most) {
        return db.sql("select * from worktime.calendar_feed where next_at <= ? order by next_at, feed_id limit ?")
                .params(now.atOffset(ZoneOffset.UTC), most)
                .query(FeedBook::readTurn)
                .list();
    }

    void remove(long feedId) {
        db.sql("delete from worktime.calendar_feed where feed_id = ?")
                .param(feedId)
                .update();
    }

    /** Notes that it was read. */
    void fresh(long feedId, FeedAnswer.Fresh answer, int entries, int unusable, Instant now, Duration again) {
        db.sql("""
                        update worktime.calendar_feed
                           set etag = :etag, last_modified = :modified, entries = :entries, unusable = :unusable,
                               read_at = :now, problem = null, problem_value = null, failures = 0, next_at = :next
                         where feed_id = :feed
                        """)
                .param("etag", answer.etag())
                .param("modified", answer.lastModified())
                .param("entries", entries)
                .param("unusable", unusable)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("next", now.plus(again).atOffset(ZoneOffset.UTC))
                .param("feed", feedId)
                .update();
    }

    /** Notes that it is as it was. */
    void unchanged(long feedId, Instant now, Duration again) {
        db.sql("""
                        update worktime.calendar_feed
                           set read_at = ?, problem = null, problem_value = null, failures = 0, next_at = ?
                         where feed_id = ?
                        """)
                .params(now.atOffset(ZoneOffset.UTC), now.plus(again).atOffset(ZoneOffset.UTC), feedId)
                .update();
    }

    /** Notes that it could not be read; what it held stays. */
    void failed(long feedId, FeedAnswer.Failed answer, Instant now, Duration again) {
        db.sql("""
                        update worktime.calendar_feed
                           set problem = ?, problem_value = ?, failures = failures + 1, next_at = ? where feed_id = ?
                        """)
                .params(answer.problem().name(), answer.value(), now.plus(again).atOffset(ZoneOffset.UTC), feedId)
                .update();
    }

    private static Turn readTurn(ResultSet row, int number) throws SQLException {
        return new Turn(
                row.getLong("feed_id"),
                row.getString("person_id"),
                row.getString("address"),
                row.getString("etag"),
                row.getString("last_modified"),
                row.getInt("failures"));
    }

    private static Feed read(ResultSet row, int number) throws SQLException {
        OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
        String problem = row.getString("problem");
        String value = row.getString("problem_value");
        return new Feed(
                row.getLong("feed_id"),
                row.getString("person_id"),
                row.getString("person_name"),
                FeedAddress.masked(row.getString("address")),
                row.getString("added_by"),
                readAt == null ? null : readAt.toInstant(),
                row.getInt("entries"),
                row.getInt("unusable"),
                problem == null ? null : FeedProblem.valueOf(problem),
                value == null ? "" : value);
    }
}
