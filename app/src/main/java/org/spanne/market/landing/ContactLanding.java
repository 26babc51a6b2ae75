package org.spanne.market.landing;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code contacts.csv}. */
@Component
class ContactLanding implements Landing {

    @Override
    public String table() {
        return "contacts";
    }

    @Override
    public String storedIds() {
        return "select contact_id from market.contact";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("market.contact")
                .key("contact_id")
                .columns("customer_id", "name", "email", "function", "seniority", "age_band", "language", "attributes")
                .from(staged);
    }
}
