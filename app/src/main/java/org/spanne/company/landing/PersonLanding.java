package org.spanne.company.landing;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code people.csv}. */
@Component
class PersonLanding implements Landing {

    @Override
    public String table() {
        return "people";
    }

    @Override
    public String storedIds() {
        return "select person_id from company.person";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("company.person")
                .key("person_id")
                .columns("name", "unit_id", "email", "hours_per_week", "cost_per_hour", "time_zone")
                .columns("latitude", "longitude", "valid_from", "valid_to")
                .column("role", "coalesce(s.role, 'other')")
                .column("skills", "coalesce(s.skills, '{}')")
                .column("languages", "coalesce(s.languages, '{}')")
                .from(staged);
    }
}
