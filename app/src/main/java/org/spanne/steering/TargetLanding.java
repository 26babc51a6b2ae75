package org.spanne.steering;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code targets.csv}. */
@Component
class TargetLanding implements Landing {

    @Override
    public String table() {
        return "targets";
    }

    @Override
    public String storedIds() {
        return "";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("steering.target")
                .key("measure")
                .keyColumn("unit_id", "coalesce(s.unit_id, '')")
                .keyColumn("valid_from", "coalesce(s.\"from\", date '0001-01-01')")
                .column("valid_to", "s.\"to\"")
                .columns("value")
                .from(staged);
    }
}
