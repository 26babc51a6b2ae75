package org.spanne.company.landing;

import org.spanne.intake.FolderImported;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the company's read models up to date after an import, before those of the modules that build on it. */
@Component
class CompanyRefresh {

    private final JdbcClient db;

    CompanyRefresh(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    @Order(10)
    void on(FolderImported imported) {
        if (imported.sample()) {
            markAsSample();
        }
        if (imported.touched("units")) {
            refreshPaths();
        }
    }

    private void markAsSample() {
        db.sql("""
                        insert into company.company (sample) values (true)
                        on conflict (only_one) do update set sample = true
                        """).update();
    }

    /** A unit whose parents run in a circle counts as a root. */
    private void refreshPaths() {
        db.sql("""
                        with recursive tree (unit_id, path) as (
                            select unit_id, array[unit_id]
                              from company.unit u
                             where not exists (select from company.unit p where p.unit_id = u.parent_id)
                            union all
                            select u.unit_id, t.path || u.unit_id
                              from company.unit u
                              join tree t on u.parent_id = t.unit_id)
                        update company.unit u
                           set path = new.path
                          from (select unit_id, coalesce(t.path, array[unit_id]) as path
                                  from company.unit left join tree t using (unit_id)) new
                         where new.unit_id = u.unit_id and new.path <> u.path
                        """).update();
    }
}
