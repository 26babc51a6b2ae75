package org.spanne.intake.load;

import java.util.Locale;
import java.util.Optional;
import org.spanne.access.Rights;
import org.spanne.intake.book.ImportEntry;
import org.spanne.intake.book.Imports;
import org.spanne.jobs.Job;
import org.spanne.jobs.Jobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has imports checked and landed by jobs, and tells how these stand. */
@Component
public class ImportJobs {

    private final Jobs jobs;
    private final Imports imports;

    ImportJobs(Jobs jobs, Imports imports) {
        this.jobs = jobs;
        this.imports = imports;
    }

    /** Starts the check of an import. */
    @Transactional
    public void check(ImportEntry entry, Locale language, Rights by) {
        submit(CheckWork.KIND, entry, language, by);
    }

    /** Starts the landing of an import. */
    @Transactional
    public void land(ImportEntry entry, Locale language, Rights by) {
        submit(ImportWork.KIND, entry, language, by);
    }

    /** The latest job that worked on an import; nothing where none did. */
    public Optional<Job> latest(ImportEntry entry) {
        return entry.job() == null ? Optional.empty() : jobs.byId(entry.job());
    }

    /** Asks the job that works on an import to stop. */
    public void cancel(ImportEntry entry) {
        latest(entry).ifPresent(job -> jobs.cancel(job.id()));
    }

    private void submit(String kind, ImportEntry entry, Locale language, Rights by) {
        long job = jobs.submit(kind, entry.title(), new ImportTask(entry.id(), language).arguments(), by);
        imports.workedOnBy(entry.id(), job);
    }
}
