package org.spanne.servicedesign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.spanne.access.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What customers have asked for, and how far it has come. */
@Service
public class Requirements {

    private final JdbcClient db;

    Requirements(JdbcClient db) {
        this.db = db;
    }

    /**
     * How many requirements stand where.
     *
     * @param total how many there are at all; zero means there are no data
     * @param byStage how many stand at each stage
     */
    public record Pipeline(long total, Map<Stage, Long> byStage) {

        public Pipeline {
            byStage = Map.copyOf(byStage);
        }

        /** The number at a stage, zero included. */
        public long at(Stage stage) {
            return byStage.getOrDefault(stage, 0L);
        }
    }

    /** Counts the requirements of the customers that may be seen. */
    public Pipeline pipeline(Reach customers) {
        return capturedBefore(LocalDate.of(9999, 12, 31), customers);
    }

    /** The same, of those captured before a day only. */
    public Pipeline capturedBefore(LocalDate day, Reach customers) {
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        db.sql("select status, count(*) as n from servicedesign.requirement where captured_at < :day and "
                        + customers.condition("customer_id", "customers") + " group by status")
                .param("day", day)
                .param("customers", customers.asArray())
                .query(row -> {
                    counts.merge(Stage.of(row.getString("status")), row.getLong("n"), Long::sum);
                });
        return new Pipeline(counts.values().stream().mapToLong(Long::longValue).sum(), counts);
    }

    /** The status texts in use. */
    Set<String> statuses() {
        return db.sql("select distinct status from servicedesign.requirement")
                .query((row, number) -> row.getString("status"))
                .set();
    }
}
