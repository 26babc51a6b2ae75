package org.spanne.market.segment.version;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.spanne.intake.FolderImported;
import org.spanne.market.segment.rule.Compiled;
import org.spanne.market.segment.rule.Fields;
import org.spanne.market.segment.rule.Rule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the read model of who is in which segment by the rules in force. */
@Configuration
class Members {

    /** How long a version may be late on its first day. */
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final JdbcClient db;
    private final Segmentations segmentations;
    private final Fields fields;
    private final TransactionTemplate transaction;

    Members(JdbcClient db, Segmentations segmentations, Fields fields, TransactionTemplate transaction) {
        this.db = db;
        this.segmentations = segmentations;
        this.fields = fields;
        this.transaction = transaction;
    }

    /** After the customers' own read models, on which rules rest. */
    @EventListener
    @Order(60)
    void on(FolderImported imported) {
        refresh();
    }

    /** Versions come into force by the calendar, without anybody doing anything. */
    @Bean
    Task<Void> segmentsByTheCalendar() {
        return Tasks.recurring("segments-in-force", FixedDelay.of(EVERY))
                .execute((instance, context) -> transaction.executeWithoutResult(_ -> refresh()));
    }

    /** Writes the rows that differ, within the running transaction. */
    void refresh() {
        List<Rule> rules = segmentations.inForce().map(Segmentation::rules).orElse(List.of());
        Compiled compiled = Compiled.of(rules, fields);
        String[] names = rules.stream().map(Rule::name).toArray(String[]::new);
        compiled.bind(db.sql("""
                        with told as (
                            select customer_id, position, (cast(:names as text[]))[position + 1] as segment
                              from (select c.customer_id, %s as position%s) first
                             where position >= 0),
                        gone as (
                            delete from market.segment_member m
                             where not exists (select from told where told.customer_id = m.customer_id))
                        insert into market.segment_member as m (customer_id, position, segment)
                        select customer_id, position, segment from told
                        on conflict (customer_id) do update set position = excluded.position, segment = excluded.segment
                         where (m.position, m.segment) is distinct from (excluded.position, excluded.segment)
                        """.formatted(compiled.position(), compiled.from()))
                        .param("names", names))
                .update();
    }
}
