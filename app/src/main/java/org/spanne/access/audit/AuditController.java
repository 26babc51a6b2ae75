package org.spanne.access.audit;

import java.util.List;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail as a page, for those who watch over others' rights. */
@Controller
@Allowed(Permission.VIEW_AUDIT)
class AuditController {

    private static final int PAGE = 100;

    private final AuditBook book;

    AuditController(AuditBook book) {
        this.book = book;
    }

    @GetMapping("/audit")
    String entries(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model) {
        List<AuditEntry> entries = book.entries(q, before, PAGE + 1);
        boolean more = entries.size() > PAGE;
        model.addAttribute("entries", more ? entries.subList(0, PAGE) : entries);
        model.addAttribute("older", more ? entries.get(PAGE - 1).id() : null);
        model.addAttribute("q", q);
        return "access/audit";
    }
}
