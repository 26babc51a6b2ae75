package org.spanne.home;

import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.figure.Span;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The T. */
@Controller
@Allowed(Permission.VIEW_T)
class HomeController {

    private final Drawing drawing;

    HomeController(Drawing drawing) {
        this.drawing = drawing;
    }

    @GetMapping("/")
    String home(
            @RequestParam(defaultValue = "") String span,
            @RequestParam(defaultValue = "") String unit,
            Rights rights,
            Model model) {
        model.addAttribute("t", drawing.draw(Span.of(span), unit, rights));
        model.addAttribute("spans", Span.values());
        model.addAttribute("units", drawing.choices(rights));
        model.addAttribute("area", "home");
        return "home/t";
    }
}
