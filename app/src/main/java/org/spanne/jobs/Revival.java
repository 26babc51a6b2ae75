package org.spanne.jobs;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Frees the jobs that a killed server had in hand, before the scheduler starts. In an own database nobody else can be at
 * work, so there is no need to wait until heartbeats are missed, as there is where several servers share one.
 */
@Component
@ConditionalOnProperty(name = "spanne.jobs.run", havingValue = "true", matchIfMissing = true)
class Revival implements SmartInitializingSingleton {

    private final JdbcClient db;
    private final boolean alone;

    Revival(JdbcClient db, @Value("${spanne.data-folder:}") String ownDatabase) {
        this.db = db;
        this.alone = !ownDatabase.isEmpty();
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (alone) {
            db.sql("""
                            update jobs.scheduled_tasks
                               set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                             where picked
                            """).update();
        }
    }
}
