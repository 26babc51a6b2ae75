package org.spanne.servicedesign;

import jakarta.servlet.http.HttpServletResponse;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.screen.list.ListExport;
import org.spanne.screen.list.ListRequest;
import org.spanne.screen.list.Lists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of requirements. */
@Controller
@Allowed(Permission.VIEW_REQUIREMENTS)
class RequirementController {

    private final RequirementList requirements;
    private final Lists lists;
    private final ListExport export;

    RequirementController(RequirementList requirements, Lists lists, ListExport export) {
        this.requirements = requirements;
        this.lists = lists;
        this.export = export;
    }

    @ModelAttribute("area")
    String area() {
        return "run";
    }

    @GetMapping("/requirements")
    String list(ListRequest request, Rights rights, Model model) {
        return lists.page(requirements.visibleTo(rights), request).on(model, "servicedesign/requirements");
    }

    @GetMapping("/requirements/export.{format}")
    void export(
            ListRequest request, Rights rights, @PathVariable ListExport.Format format, HttpServletResponse response) {
        export.write(requirements.visibleTo(rights), request, "requirements", format, response);
    }
}
