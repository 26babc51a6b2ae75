package org.spanne.market.landing;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code customers.csv}. Who has no status counts as a customer. */
@Component
class CustomerLanding implements Landing {

    @Override
    public String table() {
        return "customers";
    }

    @Override
    public String storedIds() {
        return "select customer_id from market.customer";
    }

    @Override
    public String storedParents() {
        return "select customer_id, parent_id from market.customer where parent_id is not null";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("market.customer")
                .key("customer_id")
                .columns("name", "parent_id", "industry", "country", "region", "postal_code", "latitude", "longitude")
                .columns("employees", "revenue_class", "language", "since", "owner_person_id", "potential_amount")
                .column("domains", "coalesce(s.domains, '{}')")
                .column("status", "coalesce(s.status, 'customer')")
                .columns("attributes")
                .from(staged);
    }
}
