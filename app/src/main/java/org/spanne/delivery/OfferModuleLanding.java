package org.spanne.delivery;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code offer_modules.csv}. */
@Component
class OfferModuleLanding implements Landing {

    @Override
    public String table() {
        return "offer_modules";
    }

    @Override
    public String storedIds() {
        return "";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("delivery.offer_module")
                .key("offer_id", "module_id")
                .column("quantity", "coalesce(s.quantity, 1)")
                .columns("option_group")
                .column("is_default", "coalesce(s.\"default\", false)")
                .from(staged);
    }
}
