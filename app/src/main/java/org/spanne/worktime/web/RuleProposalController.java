package org.spanne.worktime.web;

import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.worktime.week.RuleProposals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Steer: rules that corrections ask for. */
@Controller
@Allowed(Permission.EDIT_RULES)
class RuleProposalController {

    private final RuleProposals proposals;

    RuleProposalController(RuleProposals proposals) {
        this.proposals = proposals;
    }

    @GetMapping("/time/proposals")
    String proposals(Model model) {
        model.addAttribute("proposals", proposals.all());
        model.addAttribute("area", "steer");
        return "worktime/proposals";
    }
}
