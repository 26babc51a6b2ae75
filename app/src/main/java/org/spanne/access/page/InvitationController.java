package org.spanne.access.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.spanne.access.OpenToAll;
import org.spanne.access.account.Account;
import org.spanne.access.account.FirstAdmin;
import org.spanne.access.account.Outcome;
import org.spanne.access.account.OwnKeys;
import org.spanne.access.door.Entrance;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an invitation's link leads: set name and password, and be signed in. */
@Controller
@RequestMapping("/invitation/{token}")
@OpenToAll
class InvitationController {

    private final OwnKeys keys;
    private final Entrance entrance;
    private final FirstAdmin firstAdmin;

    InvitationController(OwnKeys keys, Entrance entrance, FirstAdmin firstAdmin) {
        this.keys = keys;
        this.entrance = entrance;
        this.firstAdmin = firstAdmin;
    }

    /** Looking does not use the link up: mail scanners look too. */
    @GetMapping
    String invited(@PathVariable String token, Model model, HttpServletResponse response) {
        return page(token, null, model, response);
    }

    @PostMapping
    String take(
            @PathVariable String token,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("name", name);
        if (!password.equals(again)) {
            model.addAttribute("refused", "access.refused.passwords-differ");
            return page(token, name, model, response);
        }
        return switch (keys.take(token, name, password)) {
            case Outcome.Done(Account account) -> {
                firstAdmin.taken();
                entrance.letIn(account, request, response);
                yield "redirect:/";
            }
            case Outcome.Refused(Outcome.Reason reason) -> {
                model.addAttribute("refused", reason.message());
                yield page(token, name, model, response);
            }
            case Outcome.Invited _ -> throw new IllegalStateException("Taking an invitation does not invite");
        };
    }

    private String page(String token, @Nullable String name, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        Account account = keys.invited(token).orElse(null);
        if (account == null) {
            response.setStatus(HttpStatus.GONE.value());
            return "access/invitation-gone";
        }
        model.addAttribute("login", account.login());
        model.addAttribute("name", name == null ? account.name() : name);
        return "access/invitation";
    }
}
