package org.spanne.orders.landing;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code orders.csv}. An order without a status is delivered if it has a day of delivery, else open. */
@Component
class OrderLanding implements Landing {

    @Override
    public String table() {
        return "orders";
    }

    @Override
    public String storedIds() {
        return "select order_id from orders.orders";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("orders.orders")
                .key("order_id")
                .columns("customer_id", "ordered_at", "requested_date", "promised_date", "delivered_at", "kind")
                .columns("owner_person_id", "caretaker_person_id", "currency", "revenue", "cost")
                .column(
                        "status",
                        "coalesce(s.status, case when s.delivered_at is null then 'open' else 'delivered' end)")
                .from(staged);
    }
}
