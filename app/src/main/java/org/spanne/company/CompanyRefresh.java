package org.spanne.company;

import org.spanne.intake.FolderImported;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the company's read models up to date after an import, before those of the modules that build on it. */
@Component
class CompanyRefresh {

    private final JdbcClient db;
    private final Units units;

    CompanyRefresh(JdbcClient db, Units units) {
        this.db = db;
        this.units = units;
    }

    @EventListener
    @Order(10)
    void on(FolderImported imported) {
        if (imported.sample()) {
            db.sql("""
                            insert into company.company (sample) values (true)
                            on conflict (only_one) do update set sample = true
                            """).update();
        }
        if (imported.touched("units")) {
            units.refreshPaths();
        }
    }
}
