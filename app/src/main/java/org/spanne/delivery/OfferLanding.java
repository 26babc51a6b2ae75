package org.spanne.delivery;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code offers.csv}. */
@Component
class OfferLanding implements Landing {

    @Override
    public String table() {
        return "offers";
    }

    @Override
    public String storedIds() {
        return "select offer_id from delivery.offer";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("delivery.offer")
                .key("offer_id")
                .columns("name", "list_price", "currency", "valid_from", "valid_to")
                .column("segments", "coalesce(s.segments, '{}')")
                .from(staged);
    }
}
