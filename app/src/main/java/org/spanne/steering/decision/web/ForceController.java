package org.spanne.steering.decision.web;

import java.time.LocalDate;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.steering.decision.DecisionPoint;
import org.spanne.steering.decision.DecisionTables;
import org.spanne.steering.decision.Outcome;
import org.spanne.steering.decision.TableVersion;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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

/** Versions tried on the past, approved, put into force again and withdrawn. */
@Controller
@RequestMapping("/rules/{table}/{version}")
class ForceController {

    private final DecisionTables decisions;
    private final TablePages pages;

    ForceController(DecisionTables decisions, TablePages pages) {
        this.decisions = decisions;
        this.pages = pages;
    }

    @ModelAttribute("area")
    String area() {
        return "steer";
    }

    /** What the version would have changed, before it is approved. */
    @GetMapping("/trial")
    @Allowed(Permission.EDIT_RULES)
    String trial(@PathVariable String table, @PathVariable int version, Rights rights, Model model) {
        DecisionPoint point = pages.point(table);
        return draw(point, pages.version(point, version), rights, model);
    }

    private String draw(DecisionPoint point, TableVersion tried, Rights rights, Model model) {
        Sheet sheet = Sheet.of(point, tried, decisions);
        model.addAttribute("sheet", sheet);
        model.addAttribute("inForce", decisions.inForce(point));
        model.addAttribute("today", decisions.today());
        model.addAttribute("trial", sheet.canBeTried() ? decisions.tried(point, tried, rights) : null);
        return "steering/trial";
    }

    /** Approves a draft, or puts what was in force before into force again. */
    @PostMapping("/approve")
    @Allowed(Permission.APPROVE_RULES)
    String approve(
            @PathVariable String table,
            @PathVariable int version,
            @RequestParam int revision,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            @RequestParam(defaultValue = "") String reason,
            Rights rights,
            Model model) {
        DecisionPoint point = pages.point(table);
        TableVersion asked = pages.version(point, version);
        if (asked.revision() != revision) {
            model.addAttribute("changed", true);
            return draw(point, asked, rights, model);
        }
        Outcome outcome = asked.isDraft()
                ? decisions.approve(point, asked, on, reason, rights)
                : decisions.goBack(point, asked, on, reason, rights);
        return switch (outcome) {
            case Outcome.Done(int done) -> "redirect:/rules/" + table + "/" + done;
            case Outcome.Refused refused -> {
                model.addAttribute("refused", refused);
                yield draw(point, asked, rights, model);
            }
        };
    }

    /** Takes a version back whose day has not come. */
    @PostMapping("/withdraw")
    @Allowed(Permission.APPROVE_RULES)
    String withdraw(@PathVariable String table, @PathVariable int version, Rights rights) {
        if (!decisions.withdraw(pages.point(table), version, rights)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/rules/" + table;
    }
}
