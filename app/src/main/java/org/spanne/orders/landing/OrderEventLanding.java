package org.spanne.orders.landing;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/**
 * Takes in {@code order_events.csv}. An event is known again by its order, activity, beginning, person, unit and life
 * cycle; events alike in all of these are counted through, so that none is lost and none is stored twice.
 */
@Component
class OrderEventLanding implements Landing {

    private static final String KEY = "cast(md5(concat_ws(chr(31), s.activity, extract(epoch from s.started_at),"
            + " coalesce(s.person_id, ''), coalesce(s.unit_id, ''), coalesce(s.lifecycle, ''),"
            + " row_number() over (partition by s.order_id, s.activity, s.started_at, s.person_id, s.unit_id, s.lifecycle"
            + " order by s.ended_at, s.line))) as uuid)";

    @Override
    public String table() {
        return "order_events";
    }

    @Override
    public String storedIds() {
        return "";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("orders.event")
                .key("order_id")
                .keyColumn("event_key", KEY)
                .columns("activity", "started_at", "ended_at", "person_id", "unit_id", "lifecycle")
                .from(staged);
    }
}
