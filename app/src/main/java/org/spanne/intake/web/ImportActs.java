package org.spanne.intake.web;

import java.util.Locale;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.intake.arrival.Uploads;
import org.spanne.intake.book.ImportEntry;
import org.spanne.intake.book.Imports;
import org.spanne.intake.load.ImportJobs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be done with an import: check it, store its rows, stop, forget it. */
@Controller
@Allowed(Permission.IMPORT_DATA)
class ImportActs {

    private final Entries entries;
    private final Imports imports;
    private final ImportJobs work;
    private final Uploads uploads;

    ImportActs(Entries entries, Imports imports, ImportJobs work, Uploads uploads) {
        this.entries = entries;
        this.imports = imports;
        this.work = work;
        this.uploads = uploads;
    }

    @PostMapping("/import/{id}/check")
    String check(@PathVariable long id, Locale language, Rights rights) {
        work.check(entries.toWorkOn(id), language, rights);
        return "redirect:/import/" + id;
    }

    /** Reads the files through another profile, or none. */
    @PostMapping("/import/{id}/profile")
    String profile(@PathVariable long id, @RequestParam String profile) {
        entries.toWorkOn(id);
        imports.mapBy(id, profile.isEmpty() ? null : profile);
        return "redirect:/import/" + id;
    }

    /** Back to how the files are read; the check is then done again. */
    @PostMapping("/import/{id}/reopen")
    String reopen(@PathVariable long id) {
        ImportEntry entry = entries.toWorkOn(id);
        imports.read(id, entry.readings());
        return "redirect:/import/" + id;
    }

    @PostMapping("/import/{id}/land")
    String land(@PathVariable long id, Locale language, Rights rights) {
        work.land(entries.toWorkOn(id), language, rights);
        return "redirect:/import/" + id;
    }

    @PostMapping("/import/{id}/cancel")
    String cancel(@PathVariable long id) {
        work.cancel(entries.byId(id));
        return "redirect:/import/" + id;
    }

    @PostMapping("/import/{id}/discard")
    String discard(@PathVariable long id) {
        ImportEntry entry = entries.toWorkOn(id);
        imports.discard(id);
        uploads.discard(entry.inputs());
        return "redirect:/import";
    }
}
