package org.spanne.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.intake.book.ImportEntry;
import org.spanne.intake.book.ImportEntry.Stage;
import org.spanne.intake.book.ImportReport;
import org.spanne.intake.book.Issues;
import org.spanne.intake.book.Quarantine;
import org.spanne.intake.book.Reports;
import org.spanne.intake.load.ImportJobs;
import org.spanne.intake.load.KnownProfiles;
import org.spanne.jobs.Job;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One import at whatever stage it is: how its files are read, what the check found, its progress, its report. */
@Controller
@Allowed(Permission.IMPORT_DATA)
class ImportController {

    private final Entries entries;
    private final Reports reports;
    private final Issues issues;
    private final Quarantine quarantine;
    private final FileOverview files;
    private final KnownProfiles profiles;
    private final ImportJobs jobs;
    private final Clock clock;

    ImportController(
            Entries entries,
            Reports reports,
            Issues issues,
            Quarantine quarantine,
            FileOverview files,
            KnownProfiles profiles,
            ImportJobs jobs,
            Clock clock) {
        this.entries = entries;
        this.reports = reports;
        this.issues = issues;
        this.quarantine = quarantine;
        this.files = files;
        this.profiles = profiles;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping("/import/{id}")
    String show(@PathVariable long id, Locale language, Model model) {
        ImportEntry entry = entries.byId(id);
        Job job = job(entry, model);
        if (job != null && !job.state().ended()) {
            return "intake/running";
        }
        if (entry.stage() == Stage.OPEN) {
            List<FileView> found = files.of(entry, language);
            model.addAttribute("files", found);
            model.addAttribute("unmatched", found.stream().anyMatch(FileView::needsMatching));
            model.addAttribute("profiles", profiles.all());
            return "intake/files";
        }
        ImportReport report = reports.of(id).orElseThrow();
        model.addAttribute("report", report);
        model.addAttribute("groups", IssueGroup.of(report.counts(), issues.examples(id)));
        model.addAttribute("quarantined", quarantine.count(Quarantine.Choice.of(id)));
        return entry.stage() == Stage.CHECKED ? "intake/checked" : "intake/landed";
    }

    /** Asked for again and again while a job runs; then the page is loaded anew. */
    @GetMapping("/import/{id}/progress")
    String progress(@PathVariable long id, Model model, HttpServletResponse response) {
        Job job = job(entries.byId(id), model);
        if (job == null || job.state().ended()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "intake/running :: progress";
    }

    private @Nullable Job job(ImportEntry entry, Model model) {
        Job job = jobs.latest(entry).orElse(null);
        model.addAttribute("entry", entry);
        model.addAttribute("job", job);
        model.addAttribute("remaining", job == null ? null : job.remaining(clock.instant()));
        return job;
    }
}
