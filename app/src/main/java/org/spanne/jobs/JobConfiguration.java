package org.spanne.jobs;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
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

    /** Takes the place of the usual starter in a process that only submits jobs and leaves them to the others. */
    @Bean
    @ConditionalOnProperty(name = "spanne.jobs.run", havingValue = "false")
    DbSchedulerStarter noStarter() {
        return () -> {};
    }

    @Bean
    Task<Void> jobTask(List<JobWork> works, JobBook book) {
        Map<String, JobWork> byKind = works.stream().collect(Collectors.toMap(JobWork::kind, Function.identity()));
        return Tasks.oneTime(DESCRIPTOR)
                .execute((instance, context) -> new JobRun(Long.parseLong(instance.getId()), book, byKind).run());
    }
}
