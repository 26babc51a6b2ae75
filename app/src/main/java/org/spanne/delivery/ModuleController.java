package org.spanne.delivery;

import jakarta.servlet.http.HttpServletResponse;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.screen.list.ListExport;
import org.spanne.screen.list.ListRequest;
import org.spanne.screen.list.Lists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of modules. */
@Controller
@Allowed(Permission.VIEW_MODULES)
class ModuleController {

    private final ModuleList modules;
    private final Lists lists;
    private final ListExport export;

    ModuleController(ModuleList modules, Lists lists, ListExport export) {
        this.modules = modules;
        this.lists = lists;
        this.export = export;
    }

    @ModelAttribute("area")
    String area() {
        return "design";
    }

    @GetMapping("/modules")
    String list(ListRequest request, Model model) {
        return lists.page(modules.all(), request).on(model, "delivery/modules");
    }

    @GetMapping("/modules/export.{format}")
    void export(ListRequest request, @PathVariable ListExport.Format format, HttpServletResponse response) {
        export.write(modules.all(), request, "modules", format, response);
    }
}
