package org.spanne.company.landing;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code units.csv}. */
@Component
class UnitLanding implements Landing {

    @Override
    public String table() {
        return "units";
    }

    @Override
    public String storedIds() {
        return "select unit_id from company.unit";
    }

    @Override
    public String storedParents() {
        return "select unit_id, parent_id from company.unit where parent_id is not null";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("company.unit")
                .key("unit_id")
                .columns("name", "parent_id", "site")
                .column("kind", "coalesce(s.kind, 'other')")
                .from(staged);
    }
}
