package org.spanne.company.landing;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code absences.csv}. */
@Component
class AbsenceLanding implements Landing {

    @Override
    public String table() {
        return "absences";
    }

    @Override
    public String storedIds() {
        return "";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("company.absence")
                .key("person_id", "\"from\"")
                .columns("\"to\"", "reason")
                .from(staged);
    }
}
