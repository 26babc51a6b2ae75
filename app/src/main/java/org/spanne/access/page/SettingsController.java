package org.spanne.access.page;

import jakarta.servlet.http.HttpSession;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.access.account.Account;
import org.spanne.access.account.NoSuchAccount;
import org.spanne.access.account.Outcome;
import org.spanne.access.account.OwnKeys;
import org.spanne.access.account.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody sets for himself: language, theme, password; and who else is signed in as him. */
@Controller
@RequestMapping("/settings")
@Allowed(Permission.OWN_SETTINGS)
class SettingsController {

    private final OwnKeys keys;
    private final Sessions sessions;

    SettingsController(OwnKeys keys, Sessions sessions) {
        this.keys = keys;
        this.sessions = sessions;
    }

    @GetMapping
    String settings(Rights rights, Model model) {
        Account account = keys.byId(rights.account()).orElseThrow(() -> new NoSuchAccount(rights.account()));
        model.addAttribute("account", account);
        model.addAttribute("elsewhere", Math.max(0, sessions.count(account.id()) - 1));
        return "access/settings";
    }

    @PostMapping("/password")
    String password(
            @RequestParam String old,
            @RequestParam String password,
            @RequestParam String again,
            Rights rights,
            HttpSession session,
            Model model) {
        String refused = "access.refused.passwords-differ";
        if (password.equals(again)) {
            switch (keys.change(rights.account(), old, password, session.getId())) {
                case Outcome.Done _ -> {
                    return "redirect:/settings?changed";
                }
                case Outcome.Refused(Outcome.Reason reason) -> refused = reason.message();
                case Outcome.Invited _ -> throw new IllegalStateException("A new password does not invite");
            }
        }
        model.addAttribute("refused", refused);
        return settings(rights, model);
    }

    @PostMapping("/sessions/end")
    String endOthers(Rights rights, HttpSession session) {
        sessions.endAllBut(rights.account(), session.getId());
        return "redirect:/settings?ended";
    }
}
