package org.spanne.delivery;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code modules.csv}. A module is standard unless the file says otherwise. */
@Component
class ModuleLanding implements Landing {

    @Override
    public String table() {
        return "modules";
    }

    @Override
    public String storedIds() {
        return "select module_id from delivery.module";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("delivery.module")
                .key("module_id")
                .columns("name", "unit_id", "hours_setup", "hours_per_unit", "lead_time_days", "unit_cost")
                .column("standard", "coalesce(s.standard, true)")
                .from(staged);
    }
}
