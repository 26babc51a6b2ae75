package org.spanne.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.screen.list.ListPage;
import org.spanne.screen.list.ListRequest;
import org.spanne.screen.list.Lists;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class OrderPagesTests {

    private static final Reach EVERYTHING = new Reach.Everything();

    @Autowired
    private JdbcClient db;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private OrderList orders;

    @Autowired
    private OrderPages pages;

    @Autowired
    private Lists lists;

    @BeforeEach
    void importFolder() {
        TestDatabase.empty(db);
        folder.with("units", """
                        unit_id,name,kind,parent_id
                        sales,Sales,frontline,
                        north,North,frontline,sales
                        design,Design,service_design,
                        """)
                .with("people", "person_id,name,unit_id\nann,Ann,north\nsue,Sue,sales\ncat,Cat,design")
                .with("customers", "customer_id,name,owner_person_id\nc/1,One,ann\nc2,Two,sue")
                .with("orders", """
                        order_id,customer_id,ordered_at,promised_date,delivered_at,status,kind,owner_person_id,caretaker_person_id,revenue,cost
                        A-1,c/1,2026-03-02T10:00Z,2026-03-04,2026-03-04T10:00Z,,standard,ann,,100,60
                        A-2,c/1,2026-03-03T10:00Z,2026-03-06,2026-03-09T10:00Z,,bespoke,ann,cat,50,
                        B_1,c2,2026-03-10T10:00Z,2026-03-12,,,,sue,,1000,700
                        B%1,c2,2026-03-11T10:00Z,,,cancelled,bespoke,,,9000,1
                        """)
                .with("order_lines", """
                        order_id,line_no,item,module_id,quantity,unit_price
                        A-2,2,Flange,,2,7.5
                        A-2,1,Gear,M1,1,35
                        """)
                .with("order_events", """
                        order_id,activity,started_at,ended_at,person_id,unit_id
                        A-2,draw,2026-03-05T08:00Z,2026-03-05T12:00Z,cat,
                        A-2,clarify,2026-03-04T08:00Z,2026-03-04T09:00Z,ann,
                        A-2,check,2026-03-05T10:00Z,,,design
                        """)
                .land();
    }

    @Test
    void theNewestOrderStandsOnTop() {
        assertThat(ids()).containsExactly("B%1", "B_1", "A-2", "A-1");
        assertThat(ids("sort", "revenue", "direction", "up")).containsExactly("A-2", "A-1", "B_1", "B%1");
    }

    @Test
    void ordersAreFoundByTheBeginningOfTheirNumberTakenAsItIs() {
        assertThat(ids("q", "A-")).containsExactly("A-2", "A-1");
        assertThat(ids("q", "B_")).containsExactly("B_1");
        assertThat(ids("q", "B%")).containsExactly("B%1");
    }

    @Test
    void filtersTakeUnitsWithThoseBelowAndKindsThatAreNotStated() {
        assertThat(ids("unit", "sales")).containsExactly("B_1", "A-2", "A-1");
        assertThat(ids("unit", "north")).containsExactly("A-2", "A-1");
        assertThat(ids("kind", "unstated")).containsExactly("B_1");
        assertThat(ids("caretaker", "cat")).containsExactly("A-2");
        assertThat(ids("customer", "c2", "status", "open")).containsExactly("B_1");
        assertThat(ids("from", "2026-03-03", "to", "2026-03-10")).containsExactly("B_1", "A-2");
    }

    @Test
    void lateAreOpenOrdersPastTheirPromiseAndThoseDeliveredAfterIt() {
        assertThat(ids("late", "true")).containsExactly("B_1", "A-2");
    }

    @Test
    void whoIsBoundToAUnitSeesTheOrdersItOwnsOrTakesCareOf() {
        assertThat(ids(boundTo(new Reach.Only(Set.of("design")), EVERYTHING))).containsExactly("A-2");
        assertThat(ids(boundTo(new Reach.Only(Set.of("north")), EVERYTHING))).containsExactly("A-2", "A-1");
        assertThat(ids(boundTo(EVERYTHING, new Reach.Only(Set.of("c2"))))).containsExactly("B%1", "B_1");
    }

    @Test
    void anOrderOutsideTheReachIsNotFound() {
        assertThat(pages.find("A-1", boundTo(new Reach.Only(Set.of("design")), EVERYTHING)))
                .isEmpty();
        assertThat(pages.find("A-1", boundTo(EVERYTHING, new Reach.Only(Set.of("c2")))))
                .isEmpty();
        assertThat(pages.find("nowhere", all())).isEmpty();
    }

    @Test
    void anOrderTellsItsMoneyItsPromiseAndItsPeople() {
        OrderDetail order = pages.find("A-2", all()).orElseThrow();
        assertThat(order.customerName()).isEqualTo("One");
        assertThat(order.ownerName()).isEqualTo("Ann");
        assertThat(order.caretakerName()).isEqualTo("Cat");
        assertThat(order.daysLate()).isEqualTo(3);
        assertThat(order.lead()).isEqualTo(Duration.ofDays(6));
        assertThat(order.margin()).isNull();
        assertThat(pages.find("A-1", all()).orElseThrow().margin()).isCloseTo(0.4, offset(1e-9));
        assertThat(order.lines()).extracting(OrderDetail.Line::item).containsExactly("Gear", "Flange");
    }

    @Test
    void itsStepsShowUnitsWaitingAndHandOffsButNoPerson() {
        List<OrderDetail.Step> steps = pages.find("A-2", all()).orElseThrow().steps();
        assertThat(steps).extracting(OrderDetail.Step::unitName).containsExactly("North", "Design", "Design");
        assertThat(steps).extracting(OrderDetail.Step::handOff).containsExactly(false, true, false);
        assertThat(steps)
                .extracting(OrderDetail.Step::waited)
                .containsExactly(null, Duration.ofHours(23), Duration.ZERO);
        assertThat(steps.get(1).offset() + steps.get(1).width()).isEqualTo(100);
    }

    private List<String> ids(String... asked) {
        return ids(all(), asked);
    }

    private List<String> ids(Rights rights, String... asked) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < asked.length; i += 2) {
            parameters.put(asked[i], asked[i + 1]);
        }
        ListPage page = lists.page(orders.visibleTo(rights), new ListRequest(parameters, false));
        return page.rows().stream().map(row -> row.cells().getFirst().text()).toList();
    }

    private static Rights all() {
        return boundTo(EVERYTHING, EVERYTHING);
    }

    private static Rights boundTo(Reach units, Reach customers) {
        return new Rights(1, "S", Set.of(Role.SALES_LEAD), null, units, customers);
    }
}
