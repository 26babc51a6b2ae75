package org.spanne.value;

import jakarta.servlet.http.HttpServletResponse;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
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

/** Diagnose → Customer value. */
@Controller
@Allowed(Permission.VIEW_CUSTOMERS)
class ValueController {

    private final ValuePages pages;
    private final ValueList customers;
    private final Lists lists;
    private final ListExport export;
    private final CustomerOutlook outlook;

    ValueController(ValuePages pages, ValueList customers, Lists lists, ListExport export, CustomerOutlook outlook) {
        this.pages = pages;
        this.customers = customers;
        this.lists = lists;
        this.export = export;
        this.outlook = outlook;
    }

    @ModelAttribute("area")
    String area() {
        return "diagnose";
    }

    @GetMapping("/value")
    String value(Rights rights, Model model) {
        model.addAttribute("page", pages.of(rights).orElse(null));
        return "value/value";
    }

    @GetMapping("/value/{figure}/figure.{format}")
    void figure(
            Rights rights,
            @PathVariable String figure,
            @PathVariable ListExport.Format format,
            HttpServletResponse response) {
        ListExport.Sheet sheet = pages.of(rights)
                .flatMap(page -> ValueSheets.of(figure, page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        export.write(sheet, format, response);
    }

    @GetMapping("/customers/{id}/value/figure.{format}")
    void gaps(
            Rights rights,
            @PathVariable String id,
            @PathVariable ListExport.Format format,
            HttpServletResponse response) {
        CustomerOutlook.Content content =
                outlook.of(id, rights).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        export.write(ValueSheets.gaps(content), format, response);
    }

    @GetMapping("/value/customers")
    String list(ListRequest request, Rights rights, Model model) {
        return lists.page(customers.visibleTo(rights), request).on(model, "value/customers");
    }

    @GetMapping("/value/customers/export.{format}")
    void export(
            ListRequest request, Rights rights, @PathVariable ListExport.Format format, HttpServletResponse response) {
        export.write(customers.visibleTo(rights), request, "customer-value", format, response);
    }
}
