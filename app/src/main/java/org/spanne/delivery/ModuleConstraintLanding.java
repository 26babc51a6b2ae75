package org.spanne.delivery;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code module_constraints.csv}. */
@Component
class ModuleConstraintLanding implements Landing {

    @Override
    public String table() {
        return "module_constraints";
    }

    @Override
    public String storedIds() {
        return "";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("delivery.module_constraint")
                .key("module_id", "kind", "other_module_id")
                .from(staged);
    }
}
