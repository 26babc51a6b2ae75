package org.spanne.delivery;

import static org.spanne.screen.list.Column.figures;
import static org.spanne.screen.list.Column.words;

import java.util.Currency;
import org.spanne.company.Company;
import org.spanne.figure.Money;
import org.spanne.screen.PathId;
import org.spanne.screen.list.Cell;
import org.spanne.screen.list.Column;
import org.spanne.screen.list.Filter;
import org.spanne.screen.list.Listing;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Service;

/** The list of modules: what they take, and how often they are ordered. */
@Service
class ModuleList {

    private static final String TABLES = """
            delivery.module m
              left join company.unit u using (unit_id)
              left join (select module_id, count(*) as offers from delivery.offer_module group by module_id) o
                   using (module_id)
              left join (select module_id, max(day) as last_ordered,
                                sum(orders) filter (where day > newest - 365) as orders_year
                           from delivery.use_day,
                                lateral (select max(day) as newest from delivery.use_day) of_all
                          group by module_id) d using (module_id)
            """;

    private final Company company;

    ModuleList(Company company) {
        this.company = company;
    }

    /** All modules; they tell nothing about customers or people. */
    Listing<ModuleRow> all() {
        Currency currency = company.facts().currency();
        return Listing.at("/modules", "delivery.modules", DataClassRowMapper.newInstance(ModuleRow.class))
                .select("m.module_id, m.name, m.unit_id, u.name as unit_name, m.standard, m.hours_setup,"
                        + " m.hours_per_unit, m.lead_time_days, m.unit_cost, coalesce(o.offers, 0) as offers,"
                        + " coalesce(d.orders_year, 0) as orders_year, d.last_ordered")
                .from(TABLES)
                .column(Column.<ModuleRow>words("name", row -> Cell.text(row.name()))
                        .sortedBy("m.name"))
                .column(Column.<ModuleRow>words("id", row -> Cell.text(row.moduleId()))
                        .sortedBy("m.module_id")
                        .onWideScreens())
                .column(words("kind", ModuleList::kind))
                .column(Column.<ModuleRow>words("unit", ModuleList::unit).onWideScreens())
                .column(Column.<ModuleRow>figures("setup", row -> Cell.number(row.hoursSetup(), 2))
                        .onWideScreens())
                .column(Column.<ModuleRow>figures("perUnit", row -> Cell.number(row.hoursPerUnit(), 2))
                        .onWideScreens())
                .column(Column.<ModuleRow>figures("lead", row -> Cell.number(row.leadTimeDays(), 1))
                        .sortedByKnown("m.lead_time_days")
                        .onWideScreens())
                .column(figures(
                        "cost",
                        row -> row.unitCost() == null
                                ? Cell.amount(null)
                                : Cell.amount(new Money(row.unitCost(), currency))))
                .column(Column.<ModuleRow>figures("offers", row -> Cell.count(row.offers()))
                        .sortedBy("coalesce(o.offers, 0)")
                        .onWideScreens())
                .column(Column.<ModuleRow>figures("orders", row -> Cell.count(row.ordersYear()))
                        .sortedBy("coalesce(d.orders_year, 0)"))
                .column(Column.<ModuleRow>figures("last", row -> Cell.day(row.lastOrdered()))
                        .sortedByKnown("d.last_ordered")
                        .onWideScreens())
                .filter(Filter.search("q", "lower(m.name || ' ' || m.module_id) like :q"))
                .filter(Filter.yes("special", "not m.standard"))
                .sortedDownBy("orders")
                .unique("m.module_id");
    }

    private static Cell kind(ModuleRow row) {
        return row.standard()
                ? Cell.tag("delivery.module.standard", Cell.Tone.GOOD)
                : Cell.tag("delivery.module.special", Cell.Tone.WARN);
    }

    private static Cell unit(ModuleRow row) {
        return row.unitId() == null
                ? Cell.text(null)
                : Cell.link(
                        row.unitName() == null ? row.unitId() : row.unitName(),
                        "/units/" + PathId.segment(row.unitId()));
    }
}
