package org.spanne.market;

import jakarta.servlet.http.HttpServletResponse;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.screen.PathId;
import org.spanne.screen.list.ListExport;
import org.spanne.screen.list.ListRequest;
import org.spanne.screen.list.Lists;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The list of customers and the page of one. */
@Controller
@Allowed(Permission.VIEW_CUSTOMERS)
class CustomerController {

    private final CustomerList customers;
    private final CustomerPages pages;
    private final Lists lists;
    private final ListExport export;

    CustomerController(CustomerList customers, CustomerPages pages, Lists lists, ListExport export) {
        this.customers = customers;
        this.pages = pages;
        this.lists = lists;
        this.export = export;
    }

    @ModelAttribute("area")
    String area() {
        return "diagnose";
    }

    @GetMapping("/customers")
    String list(ListRequest request, Rights rights, Model model) {
        return lists.page(customers.visibleTo(rights), request).on(model, "market/customers");
    }

    @GetMapping("/customers/export.{format}")
    void export(
            ListRequest request, Rights rights, @PathVariable ListExport.Format format, HttpServletResponse response) {
        export.write(customers.visibleTo(rights), request, "customers", format, response);
    }

    @GetMapping("/customers/{id}")
    String customer(@PathVariable PathId id, Rights rights, Model model) {
        model.addAttribute(
                "page",
                pages.find(id.id(), rights).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "market/customer";
    }
}
