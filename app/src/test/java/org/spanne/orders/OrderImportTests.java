package org.spanne.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.intake.Landed;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class OrderImportTests {

    private static final String EVENTS = """
            order_id,activity,started_at,ended_at,person_id,unit_id
            o1,receive,2026-03-02T09:00Z,2026-03-02T09:20Z,seller,
            o1,make,2026-03-03T09:00Z,2026-03-03T12:00Z,,works
            o2,receive,2026-03-02T09:00Z,2026-03-02T09:20Z,seller,
            o2,clarify,2026-03-03T08:00Z,2026-03-03T08:30Z,seller,
            o2,draw,2026-03-03T09:00Z,2026-03-03T10:00Z,designer,
            o2,make,2026-03-04T09:00Z,2026-03-04T12:00Z,,works
            o2,make,2026-03-04T09:00Z,2026-03-04T12:00Z,,works
            """;

    @Autowired
    private JdbcClient db;

    @Autowired
    private CompanyFolder folder;

    @BeforeEach
    void importFolder() {
        TestDatabase.empty(db);
        folder.with("units", """
                        unit_id,name,kind
                        sales,Sales,frontline
                        design,Design,service_design
                        works,Works,delivery
                        """)
                .with("people", """
                        person_id,name,unit_id
                        seller,Ada,sales
                        designer,Ben,design
                        """)
                .with("orders", """
                        order_id,customer_id,ordered_at,promised_date,delivered_at,kind,owner_person_id,revenue,cost
                        o1,c1,2026-03-02T09:00Z,2026-03-05,2026-03-05T09:00Z,standard,seller,100,60
                        o2,c1,2026-03-02T09:00Z,2026-03-04,2026-03-05T09:00Z,bespoke,seller,,
                        o3,c2,2026-03-02T23:30Z,2026-03-20,,,,,
                        """)
                .with("order_lines", """
                        order_id,line_no,item,quantity,unit_price,unit_cost
                        o2,1,gear,2,20.25,10
                        o2,2,flange,,9.5,
                        """)
                .with("order_events", EVENTS)
                .land();
    }

    @Test
    void anOrderThatNobodyTouchedAfterItsReceiptRanStraightThrough() {
        assertThat(summary("o1"))
                .containsEntry("straight_through", true)
                .containsEntry("frontline_touches", 0)
                .containsEntry("hand_offs", 1)
                .containsEntry("unit_id", "sales")
                .containsEntry("currency", "EUR");
    }

    @Test
    void touchesByFrontlineAndServiceDesignMakeAnOrderIndividual() {
        assertThat(summary("o2"))
                .containsEntry("straight_through", false)
                .containsEntry("events", 5)
                .containsEntry("frontline_touches", 1)
                .containsEntry("design_touches", 1)
                .containsEntry("hand_offs", 2)
                .containsEntry("touch_minutes", new BigDecimal("90.0"));
    }

    @Test
    void whereNoEventsAreKnownStraightThroughIsNotDecided() {
        assertThat(summary("o3")).containsEntry("straight_through", null).containsEntry("status", "open");
    }

    @Test
    void anOrderWithoutAmountsTakesThoseOfItsLines() {
        assertThat(summary("o2"))
                .containsEntry("lines", 2)
                .containsEntry("revenue", new BigDecimal("50.0000"))
                .containsEntry("cost", new BigDecimal("20.0000"));
    }

    @Test
    void daysBeginInTheZoneOfTheCompany() {
        assertThat(summary("o3")).containsEntry("ordered_on", java.sql.Date.valueOf("2026-03-03"));
    }

    @Test
    void theDaysSumUpOrdersOnTheDayOfOrderAndDeliveriesOnTheDayOfDelivery() {
        assertThat(daily("2026-03-02", "standard"))
                .containsEntry("ordered", 1)
                .containsEntry("delivered", 0)
                .containsEntry("revenue", new BigDecimal("100.0000"))
                .containsEntry("costed_revenue", new BigDecimal("100.0000"));
        assertThat(daily("2026-03-05", "standard"))
                .containsEntry("ordered", 0)
                .containsEntry("delivered", 1)
                .containsEntry("straight_through", 1)
                .containsEntry("kept", 1)
                .containsEntry("lead_days", new BigDecimal("3.0000"));
        assertThat(daily("2026-03-05", "bespoke"))
                .containsEntry("with_events", 1)
                .containsEntry("straight_through", 0)
                .containsEntry("promised", 1)
                .containsEntry("kept", 0);
    }

    @Test
    void anEventInTheFolderTwiceIsKeptTwiceAndLandingAgainChangesNothing() {
        assertThat(folder.with("order_events", EVENTS).land()).containsEntry("order_events", new Landed(0, 0, 7));
        assertThat(db.sql("select count(*) from orders.event").query(Long.class).single())
                .isEqualTo(7);
    }

    @Test
    void aChangedOrderChangesItsSummaryAndItsDay() {
        folder.with("orders", """
                order_id,customer_id,ordered_at,status,kind,owner_person_id,revenue
                o1,c1,2026-03-02T09:00Z,cancelled,standard,seller,100
                """).land();
        assertThat(summary("o1")).containsEntry("status", "cancelled").containsEntry("straight_through", null);
        assertThat(daily("2026-03-02", "standard"))
                .containsEntry("cancelled", 1)
                .containsEntry("ordered", 0)
                .containsEntry("revenue", new BigDecimal("0.0000"));
        assertThat(days("2026-03-05", "standard")).isEmpty();
    }

    private Map<String, @Nullable Object> summary(String order) {
        return db.sql("select * from orders.summary where order_id = ?")
                .param(order)
                .query()
                .singleRow();
    }

    private Map<String, @Nullable Object> daily(String day, String kind) {
        assertThat(days(day, kind)).hasSize(1);
        return days(day, kind).getFirst();
    }

    private List<Map<String, @Nullable Object>> days(String day, String kind) {
        return db.sql("select * from orders.daily where day = cast(? as date) and kind = ?")
                .params(day, kind)
                .query()
                .listOfRows();
    }
}
