package org.spanne.servicedesign;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code requirements.csv}. A requirement without a status is new. */
@Component
class RequirementLanding implements Landing {

    @Override
    public String table() {
        return "requirements";
    }

    @Override
    public String storedIds() {
        return "select requirement_id from servicedesign.requirement";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("servicedesign.requirement")
                .key("requirement_id")
                .columns("customer_id", "captured_at", "person_id", "text", "order_id")
                .column("status", "coalesce(s.status, 'new')")
                .from(staged);
    }
}
