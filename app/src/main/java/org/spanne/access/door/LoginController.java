package org.spanne.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.spanne.access.OpenToAll;
import org.spanne.access.account.Account;
import org.spanne.access.account.SampleAccounts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The sign-in page, which in a demo offers the sample accounts. */
@Controller
@OpenToAll
class LoginController {

    private final SampleAccounts samples;
    private final RightsOfRequest rights;
    private final Entrance entrance;

    LoginController(SampleAccounts samples, RightsOfRequest rights, Entrance entrance) {
        this.samples = samples;
        this.rights = rights;
        this.entrance = entrance;
    }

    @GetMapping("/login")
    String login(Model model) {
        if (rights.current().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("samples", samples.offered());
        return "access/login";
    }

    /** Lets a sample account in; only where the program was started as a demo. */
    @PostMapping("/login/sample")
    String sample(@RequestParam long account, HttpServletRequest request, HttpServletResponse response) {
        Account sample = samples.offered(account).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        entrance.letIn(sample, request, response);
        return "redirect:/";
    }
}
