package org.spanne.intake.web;

import org.spanne.intake.book.ImportEntry;
import org.spanne.intake.book.ImportEntry.Stage;
import org.spanne.intake.book.Imports;
import org.spanne.intake.load.ImportJobs;
import org.spanne.jobs.Job;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Looks imports up for pages. */
@Component
class Entries {

    private final Imports imports;
    private final ImportJobs jobs;

    Entries(Imports imports, ImportJobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    /** The import of that number; the page is not found where there is none. */
    ImportEntry byId(long id) {
        return imports.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The import of that number, which nothing must be under way with or done with yet. */
    ImportEntry toWorkOn(long id) {
        ImportEntry entry = byId(id);
        if (entry.stage() == Stage.LANDED || busy(entry)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return entry;
    }

    /** Whether a job works on it. */
    boolean busy(ImportEntry entry) {
        return jobs.latest(entry)
                .map(Job::state)
                .filter(state -> !state.ended())
                .isPresent();
    }
}
