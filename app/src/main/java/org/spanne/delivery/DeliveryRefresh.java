package org.spanne.delivery;

import org.spanne.intake.FolderImported;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the read models of modules and load up to date after an import, once the orders are. */
@Component
class DeliveryRefresh {

    private final JdbcClient db;

    DeliveryRefresh(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    @Order(50)
    void on(FolderImported imported) {
        if (imported.touched("modules", "orders", "order_lines", "people", "units")) {
            refreshCover();
            refreshUse();
            refreshLoad();
        }
    }

    private void refreshCover() {
        db.sql("delete from delivery.cover_day").update();
        db.sql("""
                        insert into delivery.cover_day (day, unit_id, orders, covered)
                        select o.ordered_on, coalesce(o.unit_id, ''), count(*), count(*) filter (where l.covered)
                          from orders.summary o
                          join (select l.order_id, bool_and(coalesce(m.standard, false)) as covered
                                  from orders.line l left join delivery.module m using (module_id)
                                 group by l.order_id) l using (order_id)
                         where o.status <> 'cancelled'
                         group by 1, 2
                        """).update();
    }

    private void refreshUse() {
        db.sql("delete from delivery.use_day").update();
        db.sql("""
                        insert into delivery.use_day (day, module_id, orders)
                        select o.ordered_on, l.module_id, count(distinct l.order_id)
                          from orders.summary o join orders.line l using (order_id)
                         where l.module_id is not null and o.status <> 'cancelled'
                         group by 1, 2
                        """).update();
    }

    private void refreshLoad() {
        db.sql("delete from delivery.load_day").update();
        db.sql("""
                        insert into delivery.load_day (unit_id, day, hours, orders)
                        select m.unit_id, o.promised_date,
                               sum(coalesce(m.hours_setup, 0) + coalesce(m.hours_per_unit, 0) * coalesce(l.quantity, 1)),
                               count(distinct o.order_id)
                          from orders.summary o
                          join orders.line l using (order_id)
                          join delivery.module m using (module_id)
                         where o.status = 'open' and o.promised_date is not null and m.unit_id is not null
                         group by 1, 2
                        """).update();
    }
}
