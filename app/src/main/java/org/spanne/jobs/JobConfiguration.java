package org.spanne.jobs;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the scheduler runs jobs: once each, on whichever node is free; again from the start where a node died. */
@Configuration
class JobConfiguration {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("job");

    private static final Duration BEFORE_NEXT_ATTEMPT = Duration.ofSeconds(2);

    /** Takes the place of the usual starter in a process that only submits jobs and leaves them to the others. */
    @Bean
    @ConditionalOnProperty(name = "spanne.jobs.run", havingValue = "false")
    DbSchedulerStarter noStarter() {
        return () -> {};
    }

    @Bean
    Task<Void> jobTask(List<JobWork> works, JobBook book) {
        Map<String, JobWork> byKind = works.stream().collect(Collectors.toMap(JobWork::kind, Function.identity()));
        // a job that fails ends without an exception, so what comes here was cut short; JobBook counts how often
        return Tasks.oneTime(DESCRIPTOR)
                .onFailure((cut, operations) ->
                        operations.reschedule(cut, cut.getTimeDone().plus(BEFORE_NEXT_ATTEMPT)))
                .execute((instance, context) -> new JobRun(
                                Long.parseLong(instance.getId()),
                                book,
                                byKind,
                                context.getSchedulerState()::isShuttingDown)
                        .run());
    }
}
