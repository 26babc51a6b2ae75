package org.spanne.value.study;

import org.spanne.jobs.JobWork;
import org.spanne.jobs.RunningJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The study of the purchases as a job; done again after a crash it writes the same. */
@Component
class StudyWork implements JobWork {

    static final String KIND = "value";

    private final Studies studies;
    private final TransactionTemplate transaction;

    StudyWork(Studies studies, TransactionTemplate transaction) {
        this.studies = studies;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(RunningJob job) {
        job.progress(0, 0, "value.job.note");
        transaction.executeWithoutResult(_ -> {
            studies.refresh(Long.parseLong(job.arguments()));
            // who cancels it meanwhile keeps the values of before
            job.progress(1, 1, "value.job.note");
        });
        return "/value";
    }
}
