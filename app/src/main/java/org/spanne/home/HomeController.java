package org.spanne.home;

import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The T. */
@Controller
@Allowed(Permission.VIEW_T)
class HomeController {

    @GetMapping("/")
    String home() {
        return "home/t";
    }
}
