package org.spanne.value.study;

import java.util.Set;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.intake.FolderImported;
import org.spanne.jobs.Jobs;
import org.spanne.value.ValueSettings;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has the purchases studied anew after an import that touched them: inside the import where that takes a moment, by a job
 * where there are many customers, so that the import does not wait.
 */
@Component
class ValueRefresh {

    private static final Rights SPANNE =
            new Rights(0, "Spanne", Set.of(), null, new Reach.Everything(), new Reach.Everything());

    private final Studies studies;
    private final Jobs jobs;
    private final ValueSettings settings;
    private final JdbcClient db;

    ValueRefresh(Studies studies, Jobs jobs, ValueSettings settings, JdbcClient db) {
        this.studies = studies;
        this.jobs = jobs;
        this.settings = settings;
        this.db = db;
    }

    /** After the customers' read model, which knows who is at the top. */
    @EventListener
    @Order(40)
    void on(FolderImported imported) {
        if (!imported.touched("company", "customers", "orders", "order_lines", "order_events", "units", "people")) {
            return;
        }
        if (buyers() <= settings.atOnce()) {
            studies.refresh(imported.importId());
        } else {
            jobs.submit(StudyWork.KIND, "Spanne", Long.toString(imported.importId()), SPANNE);
        }
    }

    private long buyers() {
        return db.sql("select count(*) from (select from market.standing where orders > 0 limit ?) buyers")
                .param(settings.atOnce() + 1)
                .query(Long.class)
                .single();
    }
}
