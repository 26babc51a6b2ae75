package org.spanne.intake.load;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.spanne.intake.arrival.Uploads;
import org.spanne.intake.book.ImportEntry;
import org.spanne.intake.book.Imports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes uploads that nobody has gone on with, and the imports that wait for them. */
@Configuration
class UploadSweep {

    private static final Duration EVERY = Duration.ofHours(6);

    private final Imports imports;
    private final Uploads uploads;

    UploadSweep(Imports imports, Uploads uploads) {
        this.imports = imports;
        this.uploads = uploads;
    }

    @Bean
    Task<Void> uploadSweepTask(Clock clock) {
        return Tasks.recurring("upload-sweep", FixedDelay.of(EVERY))
                .execute((instance, context) -> sweep(uploads.stale(clock.instant())));
    }

    void sweep(List<Path> stale) {
        for (ImportEntry entry : imports.waiting()) {
            if (entry.inputs().stream().anyMatch(input -> stale.stream().anyMatch(input::startsWith))) {
                imports.discard(entry.id());
            }
        }
        uploads.discard(stale);
    }
}
