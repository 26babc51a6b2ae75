package org.spanne.intake.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.intake.book.ImportEntry;
import org.spanne.intake.book.ImportReport;
import org.spanne.intake.book.Imports;
import org.spanne.intake.book.Quarantine;
import org.spanne.intake.book.Reports;
import org.spanne.intake.load.ImportJobs;
import org.spanne.jobs.Job;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was brought in, when, by whom, and what came of it. */
@Controller
@Allowed(Permission.IMPORT_DATA)
class ImportListController {

    private static final int SHOWN = 100;

    private final Imports imports;
    private final Reports reports;
    private final Quarantine quarantine;
    private final ImportJobs jobs;

    ImportListController(Imports imports, Reports reports, Quarantine quarantine, ImportJobs jobs) {
        this.imports = imports;
        this.reports = reports;
        this.quarantine = quarantine;
        this.jobs = jobs;
    }

    /**
     * A line of the list.
     *
     * @param entry the import
     * @param report what was found; null before the first check
     * @param job the latest job; null where none was started by this page
     * @param quarantined rows that still stand in quarantine
     */
    record Line(
            ImportEntry entry,
            @Nullable ImportReport report,
            @Nullable Job job,
            long quarantined) {}

    @GetMapping("/import")
    String list(Model model) {
        Map<Long, Long> quarantined = quarantine.byImport();
        List<Line> lines = imports.latest(SHOWN).stream()
                .map(entry -> new Line(
                        entry,
                        reports.of(entry.id()).orElse(null),
                        jobs.latest(entry).orElse(null),
                        quarantined.getOrDefault(entry.id(), 0L)))
                .toList();
        model.addAttribute("lines", lines);
        return "intake/list";
    }
}
