package org.spanne.company;

import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The tree of units and the page of one. */
@Controller
@Allowed(Permission.VIEW_UNITS)
class UnitController {

    private final UnitPages pages;

    UnitController(UnitPages pages) {
        this.pages = pages;
    }

    @ModelAttribute("area")
    String area() {
        return "design";
    }

    @GetMapping("/units")
    String tree(Rights rights, Model model) {
        model.addAttribute("lines", pages.tree(rights));
        return "company/units";
    }

    @GetMapping("/units/{id}")
    String unit(@PathVariable String id, Rights rights, Model model) {
        model.addAttribute(
                "detail",
                pages.detail(id, rights).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "company/unit";
    }
}
