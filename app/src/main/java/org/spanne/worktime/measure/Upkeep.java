package org.spanne.worktime.measure;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what is stored in line with the works agreement, which begins and ends on a day and not by an import. */
@Configuration
class Upkeep {

    private static final Duration MEASURED_WITHIN = Duration.ofMinutes(1);
    private static final Duration DELETED_WITHIN = Duration.ofHours(6);

    private final Measurement measurement;
    private final Retention retention;
    private final TransactionTemplate transaction;

    Upkeep(Measurement measurement, Retention retention, TransactionTemplate transaction) {
        this.measurement = measurement;
        this.retention = retention;
        this.transaction = transaction;
    }

    @Bean
    Task<Void> worktimeAgreementTask() {
        return Tasks.recurring("worktime-agreement", FixedDelay.of(MEASURED_WITHIN))
                .execute((instance, context) -> followAgreement());
    }

    @Bean
    Task<Void> worktimeRetentionTask() {
        return Tasks.recurring("worktime-retention", FixedDelay.of(DELETED_WITHIN))
                .execute((instance, context) -> deleteOld());
    }

    void followAgreement() {
        transaction.executeWithoutResult(_ -> measurement.follow());
    }

    void deleteOld() {
        transaction.executeWithoutResult(_ -> retention.deleteOld());
    }
}
