package org.spanne.worktime.measure;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code activities.csv}. */
@Component
class ActivityLanding implements Landing {

    @Override
    public String table() {
        return "activities";
    }

    @Override
    public String storedIds() {
        return "";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("worktime.activity")
                .key("activity_id")
                .columns("person_id", "kind", "started_at", "ended_at", "customer_id", "order_id")
                .column("attendee_domains", "coalesce(s.attendee_domains, '{}')")
                .columns("attendee_count", "response", "category")
                .from(staged);
    }
}
