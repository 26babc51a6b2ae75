package org.spanne.company.landing;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code company.csv}, which has one row. */
@Component
class CompanyLanding implements Landing {

    @Override
    public String table() {
        return "company";
    }

    @Override
    public String storedIds() {
        return "";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("company.company")
                .keyColumn("only_one", "true")
                .columns("name", "currency", "time_zone", "country", "fiscal_year_start")
                .column("languages", "coalesce(s.languages, '{}')")
                .from(staged);
    }
}
