package org.spanne.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.intake.arrival.Arrival;
import org.spanne.intake.arrival.Uploads;
import org.spanne.intake.book.ImportEntry;
import org.spanne.intake.book.Imports;
import org.spanne.intake.book.Quarantine;
import org.spanne.intake.book.QuarantinedRow;
import org.spanne.intake.load.ImportJobs;
import org.spanne.intake.web.QuarantineFile.ReadBack;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rows that an import kept out: look at them, mend them, run them again. */
@Controller
@Allowed(Permission.IMPORT_DATA)
class QuarantineController {

    private static final int PAGE = 25;

    private final Entries entries;
    private final Imports imports;
    private final Quarantine quarantine;
    private final QuarantineFile file;
    private final Uploads uploads;
    private final ImportJobs work;
    private final MessageSource messages;

    QuarantineController(
            Entries entries,
            Imports imports,
            Quarantine quarantine,
            QuarantineFile file,
            Uploads uploads,
            ImportJobs work,
            MessageSource messages) {
        this.entries = entries;
        this.imports = imports;
        this.quarantine = quarantine;
        this.file = file;
        this.uploads = uploads;
        this.work = work;
        this.messages = messages;
    }

    @GetMapping("/import/{id}/quarantine")
    String list(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable FolderTable table,
            @RequestParam(required = false) @Nullable IssueCode code,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Quarantine.Choice choice = new Quarantine.Choice(id, table, code);
        long found = quarantine.count(choice);
        model.addAttribute("entry", entries.byId(id));
        model.addAttribute("tables", quarantine.byTable(id));
        model.addAttribute("codes", quarantine.codes(id));
        model.addAttribute("choice", choice);
        model.addAttribute("found", found);
        model.addAttribute("rows", quarantine.rows(choice, (long) Math.max(0, page) * PAGE, PAGE));
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("pages", (found + PAGE - 1) / PAGE);
        return "intake/quarantine";
    }

    @PostMapping("/import/{id}/quarantine/{row}/mend")
    String mend(
            @PathVariable long id,
            @PathVariable long row,
            @RequestParam int column,
            @RequestParam String value,
            Rights rights,
            Model model) {
        QuarantinedRow mended = quarantine
                .mend(id, row, column, value, rights)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("entry", entries.byId(id));
        model.addAttribute("row", mended);
        return "intake/quarantine :: row";
    }

    @PostMapping("/import/{id}/quarantine/{row}/dismiss")
    String dismiss(@PathVariable long id, @PathVariable long row, Rights rights) {
        quarantine.dismiss(id, row, rights);
        return "redirect:/import/" + id + "/quarantine";
    }

    @GetMapping("/import/{id}/quarantine/{table}.csv")
    void csv(@PathVariable long id, @PathVariable FolderTable table, Locale language, HttpServletResponse response)
            throws IOException {
        entries.byId(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"quarantine-" + id + "-" + table.fileName() + "\"");
        file.write(id, table, language, response.getOutputStream());
    }

    @PostMapping("/import/{id}/quarantine/upload")
    String upload(
            @PathVariable long id,
            @RequestParam MultipartFile mended,
            Locale language,
            Rights rights,
            RedirectAttributes next)
            throws IOException {
        entries.byId(id);
        switch (uploads.receive(List.of(mended))) {
            case Arrival.Ready(String _, List<Path> inputs) -> {
                tell(file.read(id, inputs.getFirst(), rights), language, next);
                uploads.discard(inputs);
            }
            case Arrival.Refused(String key, List<String> arguments) ->
                next.addFlashAttribute("complaint", messages.getMessage(key, arguments.toArray(), language));
        }
        return "redirect:/import/" + id + "/quarantine";
    }

    private void tell(ReadBack outcome, Locale language, RedirectAttributes next) {
        switch (outcome) {
            case ReadBack.Done(int rows, int gone) ->
                next.addFlashAttribute(
                        "notice", messages.getMessage("intake.quarantine.read", new Object[] {rows, gone}, language));
            case ReadBack.Refused(String key, String detail) ->
                next.addFlashAttribute("complaint", messages.getMessage(key, new Object[] {detail}, language));
        }
    }

    /** Runs what has been mended, or may have been overtaken by what came since, as an import of its own. */
    @PostMapping("/import/{id}/quarantine/run")
    String run(@PathVariable long id, Locale language, Rights rights) {
        ImportEntry source = entries.byId(id);
        ImportEntry again = entries.byId(imports.openAgain(source, rights.name()));
        work.land(again, language, rights);
        return "redirect:/import/" + again.id();
    }
}
