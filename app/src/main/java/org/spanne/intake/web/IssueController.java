package org.spanne.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.screen.list.ListExport;
import org.spanne.screen.list.ListRequest;
import org.spanne.screen.list.Lists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The issues of an import one by one. */
@Controller
@Allowed(Permission.IMPORT_DATA)
class IssueController {

    private final Entries entries;
    private final IssueList issues;
    private final Lists lists;
    private final ListExport export;

    IssueController(Entries entries, IssueList issues, Lists lists, ListExport export) {
        this.entries = entries;
        this.issues = issues;
        this.lists = lists;
        this.export = export;
    }

    @GetMapping("/import/{id}/issues")
    String list(@PathVariable long id, ListRequest request, Locale language, Model model) {
        model.addAttribute("entry", entries.byId(id));
        return lists.page(issues.of(id, language), request).on(model, "intake/issues");
    }

    @GetMapping("/import/{id}/issues/export.{format}")
    void export(
            @PathVariable long id,
            ListRequest request,
            Locale language,
            @PathVariable ListExport.Format format,
            HttpServletResponse response) {
        entries.byId(id);
        export.write(issues.of(id, language), request, "issues-" + id, format, response);
    }
}
