package org.spanne.worktime.web;

import java.util.Map;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.worktime.week.OwnCustomers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds the customer an own entry belongs to. */
@Controller
@Allowed(Permission.OWN_WEEK)
class CustomerSearch {

    private final OwnCustomers customers;

    CustomerSearch(OwnCustomers customers) {
        this.customers = customers;
    }

    @GetMapping("/week/customers")
    String matching(@RequestParam(defaultValue = "") String text, Rights rights, Model model) {
        Map<String, String> found = customers.matching(text, rights);
        model.addAttribute("found", found);
        model.addAttribute("isNone", found.isEmpty() && !text.isBlank());
        return "worktime/week-customers";
    }
}
