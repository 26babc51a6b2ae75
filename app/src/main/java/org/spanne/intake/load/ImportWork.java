package org.spanne.intake.load;

import org.spanne.jobs.JobWork;
import org.spanne.jobs.RunningJob;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lands a folder as a job. A crash leaves the old state, and the job starts again. */
@Component
class ImportWork implements JobWork {

    static final String KIND = "import";

    private final Importer importer;
    private final MessageSource messages;

    ImportWork(Importer importer, MessageSource messages) {
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
        return task.page(importer.land(task.importId(), job::progress), messages);
    }
}
