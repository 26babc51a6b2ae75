package org.spanne.market.segment.proposal;

import java.util.List;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Design → Segments → Proposals: segmentations that the customers suggest, to be taken over into the editor. */
@Controller
@Allowed(Permission.EDIT_SEGMENTS)
class ProposalController {

    private final Traits traits;
    private final Proposing proposing;

    ProposalController(Traits traits, Proposing proposing) {
        this.traits = traits;
        this.proposing = proposing;
    }

    @ModelAttribute("area")
    String area() {
        return "design";
    }

    /** Each proposal is a form of its rules, which the editor's own address saves as a draft. */
    @GetMapping("/segments/proposals")
    String proposals(Rights rights, Model model) {
        Described customers = traits.of(rights);
        List<Proposed> proposals = proposing.of(customers);
        model.addAttribute("customers", customers.customers());
        model.addAttribute("sampled", customers.rows());
        model.addAttribute("fewest", Proposing.FEWEST_CUSTOMERS);
        model.addAttribute("proposals", proposals);
        return "market/proposals";
    }
}
