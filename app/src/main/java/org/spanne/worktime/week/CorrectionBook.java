package org.spanne.worktime.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Circle;
import org.spanne.engine.timeuse.classification.Correction;
import org.spanne.engine.timeuse.classification.Domains;
import org.spanne.engine.timeuse.classification.Evidence;
import org.spanne.engine.timeuse.classification.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrections in the database, each with the facts that rules could go by. */
@Repository
class CorrectionBook {

    private final JdbcClient db;

    CorrectionBook(JdbcClient db) {
        this.db = db;
    }

    /** Writes a correction in place of an earlier one of the same entry. */
    void put(String personId, Item item, LocalDate day, Correction correction, Domains domains) {
        Evidence evidence = item.evidence();
        Use use = correction.use();
        db.sql("""
                        insert into worktime.correction (person_id, entry, day, use, customer_id, kind, category, circle,
                                                         organizer, is_recurring)
                        values (:person, :entry, :day, :use, :customer, :kind, :category, :circle, :organizer, :recurring)
                        on conflict (person_id, entry) do update
                           set use = excluded.use, customer_id = excluded.customer_id, corrected_at = now()
                        """)
                .param("person", personId)
                .param("entry", Objects.requireNonNull(item.id()))
                .param("day", day)
                .param("use", use == null ? null : use.name())
                .param("customer", correction.customer())
                .param("kind", evidence.kind().name())
                .param("category", category(evidence.categories()))
                .param("circle", Circle.of(evidence, domains).name())
                .param("organizer", evidence.invitation().by(domains).name())
                .param("recurring", evidence.invitation().isRecurring())
                .update();
    }

    /** Removes a correction; false where there is none. */
    boolean remove(String personId, String entry) {
        return db.sql("delete from worktime.correction where person_id = ? and entry = ?")
                        .params(personId, entry)
                        .update()
                > 0;
    }

    /** The first own word decides, so it is what a rule would ask for. */
    private static String category(List<String> words) {
        return words.isEmpty() ? "" : words.getFirst().toLowerCase(Locale.ROOT);
    }
}
