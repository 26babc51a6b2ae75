package org.spanne.worktime.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.worktime.Looks;
import org.spanne.worktime.agreement.Agreements;
import org.spanne.worktime.agreement.Outcome;
import org.spanne.worktime.agreement.Refusal;
import org.spanne.worktime.agreement.Source;
import org.spanne.worktime.agreement.Terms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The works agreement: what is measured and by whose leave, and who looked. */
@Controller
@RequestMapping("/agreement")
@Allowed(Permission.VIEW_AGREEMENT)
class AgreementController {

    private static final int LOOKS = 100;

    private final Agreements agreements;
    private final AgreementPages pages;
    private final Looks looks;

    AgreementController(Agreements agreements, AgreementPages pages, Looks looks) {
        this.agreements = agreements;
        this.pages = pages;
        this.looks = looks;
    }

    @GetMapping
    String agreement(@RequestParam(required = false) @Nullable Long version, Model model) {
        model.addAttribute("page", pages.page(version));
        model.addAttribute("reports", Looks.Report.values());
        return "worktime/agreement";
    }

    @GetMapping("/looks")
    @Allowed(Permission.VIEW_AUDIT)
    String looks(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
        List<Looks.Look> newest = looks.newest(before, LOOKS + 1);
        boolean more = newest.size() > LOOKS;
        model.addAttribute("looks", more ? newest.subList(0, LOOKS) : newest);
        model.addAttribute("older", more ? newest.get(LOOKS - 1).id() : null);
        return "worktime/looks";
    }

    @GetMapping("/new")
    @Allowed(Permission.PROPOSE_AGREEMENT)
    String blank(Model model) {
        return form(pages.blank(), model);
    }

    @PostMapping
    @Allowed(Permission.PROPOSE_AGREEMENT)
    String propose(@ModelAttribute("form") TermsForm form, Rights rights, Model model) {
        Terms terms = form.read();
        Outcome outcome = terms == null ? new Outcome.Refused(Refusal.UNREADABLE) : agreements.propose(terms, rights);
        return switch (outcome) {
            case Outcome.Done(long version) -> "redirect:/agreement?version=" + version;
            case Outcome.Refused(Refusal reason) -> {
                model.addAttribute("refused", reason.message());
                yield form(form, model);
            }
        };
    }

    @PostMapping("/{version}/agree")
    @Allowed(Permission.ANSWER_AGREEMENT)
    String agree(@PathVariable long version, Rights rights, Model model) {
        return after(agreements.answer(version, true, rights), version, model);
    }

    @PostMapping("/{version}/decline")
    @Allowed(Permission.ANSWER_AGREEMENT)
    String decline(@PathVariable long version, Rights rights, Model model) {
        return after(agreements.answer(version, false, rights), version, model);
    }

    @PostMapping("/{version}/end")
    @Allowed(Permission.END_AGREEMENT)
    String end(@PathVariable long version, Rights rights, Model model) {
        return after(agreements.end(version, rights), version, model);
    }

    private String after(Optional<Outcome> outcome, long version, Model model) {
        return switch (outcome.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))) {
            case Outcome.Done _ -> "redirect:/agreement?version=" + version;
            case Outcome.Refused(Refusal reason) -> {
                model.addAttribute("refused", reason.message());
                yield agreement(version, model);
            }
        };
    }

    private String form(TermsForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("sources", Source.values());
        model.addAttribute("roles", Role.values());
        model.addAttribute("sites", pages.sites());
        return "worktime/propose";
    }
}
