package org.spanne.intake.load;

import org.spanne.jobs.JobWork;
import org.spanne.jobs.RunningJob;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Checks a folder as a job. After a crash it starts again; what it writes replaces what was written before. */
@Component
class CheckWork implements JobWork {

    static final String KIND = "check";

    private final Importer importer;
    private final MessageSource messages;

    CheckWork(Importer importer, MessageSource messages) {
        this.importer = importer;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(RunningJob job) {
        ImportTask task = ImportTask.of(job.arguments());
        return task.page(importer.check(task.importId(), job::progress), messages);
    }
}
