package org.spanne.orders.landing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.spanne.company.Company;
import org.spanne.company.People;
import org.spanne.company.Unit;
import org.spanne.company.Units;
import org.spanne.intake.FolderImported;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the read models of orders up to date after an import.
 *
 * <p>A touch is an event of a person or unit of the frontline or of service design that began after the order was
 * received. An order runs straight through when it was delivered without any; where no events are known, that cannot be
 * said. A hand-off is an event in another unit than the one before.
 */
@Component
class Summaries {

    private static final String COLUMNS = "customer_id, ordered_at, ordered_on, requested_date, promised_date,"
            + " delivered_at, delivered_on, status, kind, owner_person_id, unit_id, caretaker_person_id,"
            + " caretaker_unit_id, currency, revenue, cost, lines, events, frontline_touches, design_touches,"
            + " hand_offs, touch_minutes, first_event_at, last_event_at, straight_through";

    private static final String ROWS = """
            with person (person_id, unit_id) as (select * from unnest(:people, :units)),
                 unit (unit_id, kind) as (select * from unnest(:unitIds, :kinds)),
                 placed as (
                    select e.order_id, e.started_at, e.ended_at, e.lifecycle, u.kind,
                           e.started_at > o.ordered_at as after_receipt,
                           coalesce(e.unit_id, p.unit_id) as unit_id,
                           lag(coalesce(e.unit_id, p.unit_id))
                               over (partition by e.order_id order by e.started_at, e.event_key) as unit_before
                      from orders.event e
                      join orders.orders o using (order_id)
                      left join person p on p.person_id = e.person_id
                      left join unit u on u.unit_id = coalesce(e.unit_id, p.unit_id)),
                 happened as (
                    select order_id, count(*) as events,
                           count(*) filter (where kind = 'frontline' and after_receipt) as frontline_touches,
                           count(*) filter (where kind = 'service_design' and after_receipt) as design_touches,
                           count(*) filter (where unit_id <> unit_before) as hand_offs,
                           coalesce(sum(extract(epoch from ended_at - started_at) / 60)
                               filter (where kind in ('frontline', 'service_design') and after_receipt), 0)
                               as touch_minutes,
                           min(started_at) as first_event_at,
                           max(coalesce(ended_at, started_at)) as last_event_at
                      from placed
                     group by order_id),
                 content as (
                    select order_id, count(*) as lines, sum(coalesce(quantity, 1) * unit_price) as revenue,
                           sum(coalesce(quantity, 1) * unit_cost) as cost
                      from orders.line
                     group by order_id)
            select o.order_id, o.customer_id, o.ordered_at, cast(o.ordered_at at time zone :zone as date),
                   o.requested_date, o.promised_date, o.delivered_at,
                   cast(o.delivered_at at time zone :zone as date), o.status, o.kind,
                   o.owner_person_id, p.unit_id, o.caretaker_person_id, k.unit_id, coalesce(o.currency, :currency),
                   coalesce(o.revenue, c.revenue), coalesce(o.cost, c.cost), coalesce(c.lines, 0),
                   coalesce(h.events, 0), coalesce(h.frontline_touches, 0), coalesce(h.design_touches, 0),
                   coalesce(h.hand_offs, 0), round(coalesce(h.touch_minutes, 0), 1), h.first_event_at, h.last_event_at,
                   case when o.status = 'delivered' and h.events > 0
                        then h.frontline_touches + h.design_touches = 0 end
              from orders.orders o
              left join content c using (order_id)
              left join happened h using (order_id)
              left join person p on p.person_id = o.owner_person_id
              left join person k on k.person_id = o.caretaker_person_id
            """;

    private final JdbcClient db;
    private final Company company;
    private final People people;
    private final Units units;

    Summaries(JdbcClient db, Company company, People people, Units units) {
        this.db = db;
        this.company = company;
        this.people = people;
        this.units = units;
    }

    /** Before the customers' read model, which sums the orders up. */
    @EventListener
    @Order(20)
    void on(FolderImported imported) {
        if (imported.touched("company", "units", "people", "orders", "order_lines", "order_events")) {
            refresh();
        }
    }

    /** Writes the rows that differ, then the days' sums. */
    private void refresh() {
        summarise();
        db.sql("delete from orders.daily").update();
        db.sql("""
                        insert into orders.daily
                        select day, unit_id, kind, currency, sum(ordered), sum(cancelled), sum(revenue),
                               sum(costed_revenue), sum(cost), sum(delivered), sum(with_events), sum(straight_through),
                               sum(promised), sum(kept), sum(timed), sum(lead_days)
                          from orders.day_entry
                         group by day, unit_id, kind, currency
                        """).update();
        db.sql("delete from orders.daily_total").update();
        db.sql("""
                        insert into orders.daily_total
                        select day, kind, currency, sum(ordered), sum(cancelled), sum(revenue), sum(costed_revenue),
                               sum(cost), sum(delivered), sum(with_events), sum(straight_through), sum(promised),
                               sum(kept), sum(timed), sum(lead_days)
                          from orders.daily
                         group by day, kind, currency
                        """).update();
        db.sql("analyze orders.summary, orders.daily, orders.daily_total").update();
    }

    private void summarise() {
        Company.Facts facts = company.facts();
        Map<String, String> unitOf = people.units();
        List<String> persons = List.copyOf(unitOf.keySet());
        List<Unit> all = List.copyOf(units.byId().values());
        db.sql("""
                        insert into orders.summary as s (order_id, %1$s)
                        %3$s
                        on conflict (order_id) do update set (%1$s) = (%2$s)
                         where (%4$s) is distinct from (%2$s)
                        """.formatted(COLUMNS, prefixed("excluded."), ROWS, prefixed("s.")))
                .param("people", array(persons))
                .param("units", array(persons.stream().map(unitOf::get).toList()))
                .param("unitIds", array(all.stream().map(Unit::id).toList()))
                .param(
                        "kinds",
                        array(all.stream().map(unit -> unit.kind().code()).toList()))
                .param("zone", facts.zone().getId())
                .param("currency", facts.currency().getCurrencyCode())
                .update();
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static String prefixed(String prefix) {
        return Arrays.stream(COLUMNS.split(", "))
                .map(prefix::concat)
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
    }
}
