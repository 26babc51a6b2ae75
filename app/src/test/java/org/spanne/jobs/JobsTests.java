package org.spanne.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.jobs.Job.State;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.spanne.support.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServerTest
@Import(JobsTests.Works.class)
class JobsTests {

    private static final Rights BY =
            new Rights(1, "Anna Brandt", Set.of(Role.ADMIN), null, new Reach.Everything(), new Reach.Everything());

    /** What the work called "told" is told to do next; it takes one word at a time. */
    private static final BlockingQueue<String> WORDS = new SynchronousQueue<>();

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobBook book;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void noJobsYet() {
        TestDatabase.empty(db);
    }

    /** A work that does as it is told: progress, result, failure or fault. */
    @TestConfiguration
    static class Works {
        @Bean
        JobWork told() {
            return new JobWork() {
                @Override
                public String kind() {
                    return "told";
                }

                @Override
                public String run(RunningJob job) {
                    for (int done = 1; ; done++) {
                        String word = next();
                        switch (word) {
                            case "on" -> {}
                            case "fail" -> throw new JobFailed("The folder is gone. Maybe it was moved?");
                            case "break" -> throw new IllegalStateException("secret of the inside");
                            default -> {
                                return word;
                            }
                        }
                        job.progress(done, 4, "jobs.state.RUNNING");
                    }
                }
            };
        }
    }

    @Test
    void aJobTellsItsProgressAndWhereItsResultIs() {
        long id = jobs.submit("told", "company folder", "", BY);
        tell("on");
        Job running = await(id, State.RUNNING, 1);
        assertThat(running)
                .extracting(Job::total, Job::percent, Job::submittedBy)
                .containsExactly(4L, 25, "Anna Brandt");
        tell("/import/1");
        assertThat(await(id, State.DONE)).satisfies(job -> {
            assertThat(job.result()).isEqualTo("/import/1");
            assertThat(job.endedAt()).isAfterOrEqualTo(job.startedAt());
        });
    }

    @Test
    void aJobThatCannotBeDoneSaysWhy() {
        long id = jobs.submit("told", "company folder", "", BY);
        tell("fail");
        assertThat(await(id, State.FAILED).message()).isEqualTo("The folder is gone. Maybe it was moved?");
    }

    @Test
    void aFaultOfOursIsNotToldInItsOwnWords() {
        long id = jobs.submit("told", "company folder", "", BY);
        tell("break");
        assertThat(await(id, State.FAILED).message()).isEqualTo("jobs.failed.fault");
    }

    @Test
    void aRunningJobStopsAtItsNextWordOfProgress() {
        long id = jobs.submit("told", "company folder", "", BY);
        tell("on");
        await(id, State.RUNNING, 1);
        jobs.cancel(id);
        assertThat(jobs.byId(id))
                .get()
                .matches(Job::cancelRequested)
                .matches(job -> !job.state().ended());
        Awaitility.await()
                .until(
                        () -> WORDS.offer("on"),
                        taken -> !jobs.byId(id).orElseThrow().state().equals(State.RUNNING));
        await(id, State.CANCELLED);
    }

    @Test
    void aWaitingJobIsCancelledAtOnceAndNeverBegins() {
        long id = waiting(0);
        jobs.cancel(id);
        assertThat(jobs.byId(id)).get().extracting(Job::state).isEqualTo(State.CANCELLED);
        run(id, new AtomicBoolean());
        assertThat(jobs.byId(id)).get().extracting(Job::startedAt).isNull();
    }

    @Test
    void aKindThatNobodyKnowsFails() {
        long id = jobs.submit("of another version", "company folder", "", BY);
        assertThat(await(id, State.FAILED).message()).isEqualTo("jobs.failed.unknown-kind");
    }

    @Test
    void aJobThatWasCutShortThreeTimesIsNotTriedAgain() {
        long id = waiting(JobBook.MOST_ATTEMPTS);
        run(id, new AtomicBoolean());
        assertThat(jobs.byId(id)).get().satisfies(job -> {
            assertThat(job.state()).isEqualTo(State.FAILED);
            assertThat(job.message()).isEqualTo("jobs.failed.cut-short");
        });
    }

    @Test
    void aJobIsKeptWhenTheServerStopsAndThatIsNoAttempt() {
        long id = waiting(0);
        AtomicBoolean stopping = new AtomicBoolean();
        Thread run = Thread.ofPlatform().start(() -> runUntilInterrupted(id, stopping));
        tell("on");
        await(id, State.RUNNING, 1);
        stopping.set(true);
        tell("on");
        assertThat(await(id, State.WAITING)).extracting(Job::endedAt).isNull();
        assertThat(db.sql("select attempts from jobs.job where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(run.isAlive()).isFalse();
    }

    @Test
    void whatAKilledServerHadInHandIsFreeAtOnceInAnOwnDatabaseOnly() {
        scheduler.pause();
        try {
            long id = jobs.submit("told", "company folder", "", BY);
            db.sql("update jobs.scheduled_tasks set picked = true, picked_by = 'killed', last_heartbeat = now()")
                    .update();
            new Revival(db, "").afterSingletonsInstantiated();
            assertThat(picked(id)).isTrue();
            new Revival(db, "data/company").afterSingletonsInstantiated();
            assertThat(picked(id)).isFalse();
        } finally {
            scheduler.resume();
        }
        tell("/import/1");
    }

    @Test
    void jobsOfLongAgoAreForgotten() {
        long old = waiting(0);
        db.sql("update jobs.job set state = 'DONE', ended_at = now() - interval '91 days'")
                .update();
        long id = jobs.submit("of another version", "company folder", "", BY);
        assertThat(jobs.byId(old)).isEmpty();
        await(id, State.FAILED);
    }

    @Test
    void thePageFollowsTheJobsWhileOneRuns(@Autowired MockMvcTester mvc) {
        Visit visit = Visit.as(mvc, db, Role.ADMIN);
        assertThat(mvc.perform(get("/jobs").with(visit)))
                .bodyText()
                .contains("No jobs yet")
                .doesNotContain("every 1s");
        long id = jobs.submit("told", "company <folder>", "", BY);
        tell("on");
        await(id, State.RUNNING, 1);
        assertThat(mvc.perform(get("/jobs").with(visit).header("HX-Request", "true")))
                .bodyText()
                .contains("company &lt;folder&gt;", "25 %", "every 1s", "by Anna Brandt")
                .doesNotContain("<html");
        tell("fail");
        await(id, State.FAILED);
        assertThat(mvc.perform(get("/jobs").with(visit)))
                .bodyText()
                .contains("Maybe it was moved?", "failed")
                .doesNotContain("every 1s");
    }

    @Test
    void aJobIsCancelledFromThePageAndThatIsOnRecord(@Autowired MockMvcTester mvc) {
        Visit visit = Visit.as(mvc, db, Role.ADMIN);
        long id = waiting(0);
        assertThat(mvc.perform(post("/jobs/{id}/cancel", id).with(visit).with(csrf())))
                .hasRedirectedUrl("/jobs");
        assertThat(jobs.byId(id)).get().extracting(Job::state).isEqualTo(State.CANCELLED);
        assertThat(db.sql("select subject from access.audit where act = 'jobs.audit.cancelled'")
                        .query(String.class)
                        .single())
                .isEqualTo("told " + id + ": company folder");
        assertThat(mvc.perform(post("/jobs/4711/cancel").with(visit).with(csrf())))
                .hasStatus(404);
    }

    /** A job that no scheduler knows. */
    private long waiting(int attempts) {
        return db.sql("""
                        insert into jobs.job (kind, title, arguments, submitted_by, attempts)
                        values ('told', 'company folder', '', 'Anna', ?) returning id
                        """).param(attempts).query(Long.class).single();
    }

    private void run(long id, AtomicBoolean stopping) {
        new JobRun(id, book, Map.of("told", new Works().told()), stopping::get).run();
    }

    private void runUntilInterrupted(long id, AtomicBoolean stopping) {
        try {
            run(id, stopping);
        } catch (JobInterrupted e) {
            // as the scheduler would, which keeps the job
        }
    }

    private boolean picked(long id) {
        return db.sql("select picked from jobs.scheduled_tasks where task_instance = ?")
                .param(Long.toString(id))
                .query(Boolean.class)
                .single();
    }

    private Job await(long id, State state) {
        return await(id, state, 0);
    }

    private Job await(long id, State state, long done) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> jobs.byId(id).orElseThrow(), job -> job.state() == state && job.done() >= done);
    }

    private static void tell(String word) {
        try {
            assertThat(WORDS.offer(word, 30, TimeUnit.SECONDS))
                    .as("somebody listens")
                    .isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String next() {
        try {
            String word = WORDS.poll(30, TimeUnit.SECONDS);
            return word == null ? "break" : word;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
