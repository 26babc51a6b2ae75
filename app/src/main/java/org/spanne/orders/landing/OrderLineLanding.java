package org.spanne.orders.landing;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code order_lines.csv}. */
@Component
class OrderLineLanding implements Landing {

    @Override
    public String table() {
        return "order_lines";
    }

    @Override
    public String storedIds() {
        return "";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("orders.line")
                .key("order_id", "line_no")
                .columns("item", "module_id", "offer_id", "quantity", "unit_price", "unit_cost", "attributes")
                .from(staged);
    }
}
