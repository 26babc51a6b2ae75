package org.spanne.orders;

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

/** The list of orders and the page of one. */
@Controller
@Allowed(Permission.VIEW_ORDERS)
class OrderController {

    private final OrderList orders;
    private final OrderPages pages;
    private final Lists lists;
    private final ListExport export;

    OrderController(OrderList orders, OrderPages pages, Lists lists, ListExport export) {
        this.orders = orders;
        this.pages = pages;
        this.lists = lists;
        this.export = export;
    }

    @ModelAttribute("area")
    String area() {
        return "diagnose";
    }

    @GetMapping("/orders")
    String list(ListRequest request, Rights rights, Model model) {
        return lists.page(orders.visibleTo(rights), request).on(model, "orders/orders");
    }

    @GetMapping("/orders/export.{format}")
    void export(
            ListRequest request, Rights rights, @PathVariable ListExport.Format format, HttpServletResponse response) {
        export.write(orders.visibleTo(rights), request, "orders", format, response);
    }

    @GetMapping("/orders/{id}")
    String order(@PathVariable PathId id, Rights rights, Model model) {
        model.addAttribute(
                "order",
                pages.find(id.id(), rights).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("zone", pages.zone());
        return "orders/order";
    }
}
