package org.spanne.worktime.feed;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has addresses of calendars asked in turn, on one server whichever. */
@Configuration
class FeedTasks {

    private static final Duration BETWEEN = Duration.ofMinutes(5);

    @Bean
    Task<Void> worktimeCalendarsTask(FeedReading reading) {
        return Tasks.recurring("worktime-calendars", FixedDelay.of(BETWEEN))
                .execute((instance, context) -> reading.readDue());
    }
}
