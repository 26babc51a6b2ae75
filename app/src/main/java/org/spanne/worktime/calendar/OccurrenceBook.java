package org.spanne.worktime.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.spanne.intake.FileLanding.Landed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Occurrences in the database, a calendar at a time. */
@Repository
class OccurrenceBook {

    /** Between the words of one occurrence on their way into the database; in no word. */
    private static final String BETWEEN = "\u001f";

    private static final String REPLACE = """
            with given as (
                select key, to_timestamp(started) as started_at, to_timestamp(ended) as ended_at, response, showing,
                       coalesce(string_to_array(nullif(categories, ''), chr(31)), '{}') as categories,
                       coalesce(string_to_array(nullif(domains, ''), chr(31)), '{}') as domains,
                       people, nullif(organizer, '') as organizer_domain, is_own, is_optional, is_recurring
                  from unnest(:keys, :starts, :ends, :responses, :showings, :categories, :domains, :people, :organizers,
                              :own, :optional, :recurring)
                       as t (key, started, ended, response, showing, categories, domains, people, organizer, is_own,
                             is_optional, is_recurring)),
            gone as (
                delete from worktime.occurrence o
                 where o.person_id = :person and o.calendar = :calendar
                   and not exists (select from given g where g.key = o.occurrence_key)
                returning 1),
            written as (
                merge into worktime.occurrence o using given g
                   on o.person_id = :person and o.calendar = :calendar and o.occurrence_key = g.key
                 when matched and (o.started_at, o.ended_at, o.response, o.showing, o.categories, o.domains, o.people,
                                   o.organizer_domain, o.is_own, o.is_optional, o.is_recurring)
                      is distinct from (g.started_at, g.ended_at, g.response, g.showing, g.categories, g.domains,
                                        g.people, g.organizer_domain, g.is_own, g.is_optional, g.is_recurring)
                 then update set started_at = g.started_at, ended_at = g.ended_at, response = g.response,
                      showing = g.showing, categories = g.categories, domains = g.domains, people = g.people,
                      organizer_domain = g.organizer_domain, is_own = g.is_own, is_optional = g.is_optional,
                      is_recurring = g.is_recurring
                 when not matched then insert values (:person, :calendar, g.key, g.started_at, g.ended_at, g.response,
                      g.showing, g.categories, g.domains, g.people, g.organizer_domain, g.is_own, g.is_optional,
                      g.is_recurring)
                returning merge_action() as act)
            select count(*) filter (where act = 'INSERT') as inserted, count(*) filter (where act = 'UPDATE') as updated,
                   (select count(*) from gone) as removed
              from written
            """;

    private final JdbcClient db;

    OccurrenceBook(JdbcClient db) {
        this.db = db;
    }

    /**
     * Makes a calendar hold exactly these occurrences.
     *
     * @param calendar the file or address it was read from
     */
    Landed replace(String personId, String calendar, List<Planned> planned) {
        String digest = digest(planned);
        if (isKnown(personId, calendar, digest)) {
            return new Landed(0, 0, planned.size(), 0);
        }
        Written written = write(personId, calendar, planned);
        db.sql("""
                        insert into worktime.calendar (person_id, calendar, digest, entries)
                        values (:person, :calendar, :digest, :entries)
                        on conflict (person_id, calendar) do update
                           set digest = excluded.digest, entries = excluded.entries, read_at = now()
                        """)
                .param("person", personId)
                .param("calendar", calendar)
                .param("digest", digest)
                .param("entries", planned.size())
                .update();
        return new Landed(
                written.inserted(),
                written.updated(),
                planned.size() - written.inserted() - written.updated(),
                written.removed());
    }

    /** Forgets a calendar with all it held; tells how many occurrences that were. */
    int remove(String personId, String calendar) {
        db.sql("delete from worktime.calendar where person_id = ? and calendar = ?")
                .params(personId, calendar)
                .update();
        return db.sql("delete from worktime.occurrence where person_id = ? and calendar = ?")
                .params(personId, calendar)
                .update();
    }

    private boolean isKnown(String personId, String calendar, String digest) {
        return db.sql("select digest from worktime.calendar where person_id = ? and calendar = ?")
                .params(personId, calendar)
                .query(String.class)
                .optional()
                .filter(digest::equals)
                .isPresent();
    }

    private Written write(String personId, String calendar, List<Planned> planned) {
        return db.sql(REPLACE)
                .param("person", personId)
                .param("calendar", calendar)
                .param("keys", planned.stream().map(Planned::key).toArray(UUID[]::new))
                .param(
                        "starts",
                        planned.stream()
                                .map(one -> one.start().getEpochSecond())
                                .toArray(Long[]::new))
                .param(
                        "ends",
                        planned.stream().map(one -> one.end().getEpochSecond()).toArray(Long[]::new))
                .param(
                        "responses",
                        texts(planned, one -> one.evidence().response().name()))
                .param(
                        "showings",
                        texts(planned, one -> one.evidence().showing().name()))
                .param(
                        "categories",
                        texts(
                                planned,
                                one -> String.join(BETWEEN, one.evidence().categories())))
                .param(
                        "domains",
                        texts(
                                planned,
                                one -> String.join(BETWEEN, one.evidence().domains())))
                .param(
                        "people",
                        planned.stream().map(one -> one.evidence().people()).toArray(Integer[]::new))
                .param("organizers", texts(planned, OccurrenceBook::organizer))
                .param("own", flags(planned, one -> one.evidence().invitation().isOwn()))
                .param(
                        "optional",
                        flags(planned, one -> one.evidence().invitation().isOptional()))
                .param(
                        "recurring",
                        flags(planned, one -> one.evidence().invitation().isRecurring()))
                .query(Written.class)
                .single();
    }

    private record Written(long inserted, long updated, long removed) {}

    private static String[] texts(List<Planned> planned, Function<Planned, String> text) {
        return planned.stream().map(text).toArray(String[]::new);
    }

    private static Boolean[] flags(List<Planned> planned, Function<Planned, Boolean> flag) {
        return planned.stream().map(flag).toArray(Boolean[]::new);
    }

    private static String organizer(Planned one) {
        String organizer = one.evidence().invitation().organizer();
        return organizer == null ? "" : organizer;
    }

    private static String digest(List<Planned> planned) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            planned.forEach(one -> digest.update((one + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
