package org.spanne.start;

import java.util.Set;
import org.spanne.Spanne;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.jobs.JobWork;
import org.spanne.jobs.Jobs;
import org.spanne.jobs.RunningJob;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/**
 * The program with a kind of job that goes on for ever, or ends at once where the environment says so. It runs in a process of its
 * own only, whose class path holds this class and no other of the tests; it is no component, so that other tests do not find it.
 */
@Import(Spanne.class)
public class SlowJobServer {

    static final String KIND = "slow";

    public static void main(String[] args) {
        CommandLine.run(SlowJobServer.class, args);
    }

    @Bean
    JobWork slow() {
        return new Slow();
    }

    /** Submits the one job where there is none yet. */
    @Bean
    Submission submission(Jobs jobs) {
        return new Submission(jobs);
    }

    record Submission(Jobs jobs) {

        @EventListener(ApplicationReadyEvent.class)
        void submit() {
            if (jobs.latest(1).isEmpty()) {
                Rights by = new Rights(
                        1, "Anna Brandt", Set.of(Role.ADMIN), null, new Reach.Everything(), new Reach.Everything());
                jobs.submit(KIND, "slow", "", by);
            }
        }
    }

    private static final class Slow implements JobWork {

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String run(RunningJob job) {
            System.out.println("The slow job runs");
            for (long done = 0; !mayEnd(); done++) {
                job.progress(done, 0, "jobs.state.RUNNING");
                pause();
            }
            System.out.println("The slow job has ended");
            return "/jobs";
        }

        private static boolean mayEnd() {
            return Boolean.parseBoolean(System.getenv("SLOW_JOB_ENDS"));
        }

        private static void pause() {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
