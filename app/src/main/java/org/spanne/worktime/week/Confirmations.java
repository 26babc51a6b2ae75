package org.spanne.worktime.week;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.figure.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days of which people said that they are right. */
@Repository
class Confirmations {

    private final JdbcClient db;

    Confirmations(JdbcClient db) {
        this.db = db;
    }

    /** The state in which each day was confirmed; days that were not are missing. */
    Map<LocalDate, String> of(String personId, Period days) {
        Map<LocalDate, String> states = new HashMap<>();
        db.sql("select day, state from worktime.confirmation where person_id = ? and day >= ? and day < ?")
                .params(personId, days.from(), days.to())
                .query(row -> {
                    states.put(row.getObject("day", LocalDate.class), row.getString("state"));
                });
        return states;
    }

    void add(String personId, OwnDay day) {
        db.sql("""
                        insert into worktime.confirmation (person_id, day, state) values (?, ?, ?)
                        on conflict (person_id, day) do update set state = excluded.state, confirmed_at = now()
                        """).params(personId, day.date(), state(day.lines())).update();
    }

    void remove(String personId, LocalDate day) {
        db.sql("delete from worktime.confirmation where person_id = ? and day = ?")
                .params(personId, day)
                .update();
    }

    /**
     * What the person said about a day.
     *
     * @param confirmed the state in which it was confirmed, or null
     */
    static OwnDay.Check check(@Nullable String confirmed, List<Line> now) {
        if (confirmed == null) {
            return OwnDay.Check.OPEN;
        }
        return confirmed.equals(state(now)) ? OwnDay.Check.CONFIRMED : OwnDay.Check.CHANGED;
    }

    private static String state(List<Line> lines) {
        String text = lines.stream()
                .map(line -> line.id() + ' ' + line.start() + ' ' + line.minutes() + ' ' + line.standing())
                .sorted()
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
