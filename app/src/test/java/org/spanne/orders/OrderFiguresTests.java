package org.spanne.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.figure.Money;
import org.spanne.figure.Period;
import org.spanne.figure.Share;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class OrderFiguresTests {

    private static final Reach EVERYTHING = new Reach.Everything();
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));

    @Autowired
    private JdbcClient db;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private OrderFigures figures;

    @BeforeEach
    void importFolder() {
        TestDatabase.empty(db);
        folder.with("units", "unit_id,name,kind\nnorth,North,frontline\nsouth,South,frontline")
                .with("people", "person_id,name,unit_id\nann,Ann,north\nsue,Sue,south\ncat,Cat,south")
                .with("customers", "customer_id,name,owner_person_id\nc1,One,ann\nc2,Two,sue")
                .with("orders", """
                        order_id,customer_id,ordered_at,promised_date,delivered_at,status,kind,owner_person_id,currency,revenue,cost,caretaker_person_id
                        a,c1,2026-03-02T10:00Z,2026-03-04,2026-03-04T10:00Z,,standard,ann,,100,60,
                        b,c1,2026-03-03T10:00Z,2026-03-06,2026-03-09T22:00Z,,standard,ann,,50,,
                        c,c2,2026-03-10T10:00Z,,,,bespoke,sue,,1000,700,
                        d,c2,2026-03-11T10:00Z,2026-03-20,,,bespoke,sue,,400,300,cat
                        e,c2,2026-03-11T10:00Z,,,cancelled,bespoke,sue,,9000,1,
                        f,c2,2026-03-12T10:00Z,2026-03-30,,,bespoke,,USD,70,1,
                        g,c2,2026-02-27T10:00Z,2026-03-02,2026-03-02T10:00Z,,,sue,,5,,
                        """)
                .with("order_events", """
                        order_id,activity,started_at,person_id
                        a,receive,2026-03-02T10:00Z,ann
                        b,call,2026-03-04T10:00Z,ann
                        """)
                .land();
    }

    @Test
    void ordersAndMoneyCountByTheDayOfTheOrder() {
        Figures march = figures.of(MARCH, EVERYTHING, all());
        assertThat(march.byKind()).isEqualTo(Map.of(OrderKind.STANDARD, 2L, OrderKind.BESPOKE, 3L));
        assertThat(march.orders()).isEqualTo(5);
        assertThat(march.cancelled()).isEqualTo(1);
        assertThat(march.revenue()).isEqualTo(euro("1550.0000"));
        assertThat(march.costedRevenue()).isEqualTo(euro("1500.0000"));
        assertThat(march.cost()).isEqualTo(euro("1060.0000"));
        assertThat(march.foreignCurrency()).isEqualTo(1);
    }

    @Test
    void deliveriesCountByTheirOwnDay() {
        Figures march = figures.of(MARCH, EVERYTHING, all());
        assertThat(march.delivered()).isEqualTo(3);
        assertThat(march.straightThrough()).isEqualTo(new Share(1, 2));
        assertThat(march.promiseKept()).isEqualTo(new Share(2, 3));
        assertThat(march.leadDays()).isEqualByComparingTo("3.83");
    }

    @Test
    void aPeriodWithoutOrdersHasNoSharesAndNoLeadTime() {
        Figures none = figures.of(MARCH.before(), new Reach.Only(Set.of("north")), all());
        assertThat(none.orders()).isZero();
        assertThat(none.straightThrough().ratio()).isNull();
        assertThat(none.leadDays()).isNull();
    }

    @Test
    void figuresOfAUnitLeaveOutOrdersOfNobody() {
        Figures south = figures.of(MARCH, new Reach.Only(Set.of("south")), all());
        assertThat(south.orders()).isEqualTo(2);
        assertThat(south.foreignCurrency()).isZero();
    }

    @Test
    void nobodyIsToldOfUnitsOutsideTheirReach() {
        Figures north = figures.of(MARCH, EVERYTHING, boundTo(new Reach.Only(Set.of("north")), EVERYTHING));
        assertThat(north.revenue()).isEqualTo(euro("150.0000"));
        assertThat(figures.of(
                                MARCH,
                                new Reach.Only(Set.of("south")),
                                boundTo(new Reach.Only(Set.of("north")), EVERYTHING))
                        .orders())
                .isZero();
    }

    @Test
    void aBoundOnCustomersGivesTheSumsOfTheirOrdersOnly() {
        Figures one = figures.of(MARCH, EVERYTHING, boundTo(EVERYTHING, new Reach.Only(Set.of("c1"))));
        assertThat(one.orders()).isEqualTo(2);
        assertThat(one.promiseKept()).isEqualTo(new Share(1, 2));
        assertThat(one.leadDays()).isEqualByComparingTo("4.25");
    }

    @Test
    void weeksBeginOnMondayAndAddUpToThePeriod() {
        Map<LocalDate, Figures> weeks = figures.byWeek(MARCH, EVERYTHING, all());
        assertThat(weeks).containsOnlyKeys(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9));
        assertThat(weeks.values().stream().mapToLong(Figures::orders).sum()).isEqualTo(5);
    }

    @Test
    void theExtentReachesFromTheFirstOrderToTheDayAfterTheNewest() {
        assertThat(figures.extent()).contains(new Period(LocalDate.of(2026, 2, 27), LocalDate.of(2026, 3, 13)));
    }

    @Test
    void openBespokeOrdersComeByPromisedDayThoseWithoutPromiseLast() {
        LocalDate today = LocalDate.of(2026, 3, 25);
        OpenBespoke open = figures.openBespoke(today, EVERYTHING, all(), 10);
        assertThat(open.count()).isEqualTo(3);
        assertThat(open.late()).isEqualTo(1);
        assertThat(open.value()).isEqualTo(euro("1400.0000"));
        assertThat(open.next()).extracting(OpenOrder::id).containsExactly("d", "f", "c");
        assertThat(open.next().getFirst().customerName()).isEqualTo("Two");
        assertThat(open.next().getFirst().caretakerName()).isEqualTo("Cat");
        assertThat(open.next().getFirst().daysLate(today)).isEqualTo(5);
    }

    @Test
    void singleOrdersAreNamedOnlyToThoseWhoMaySeeOrders() {
        Rights council = new Rights(1, "W", Set.of(Role.WORKS_COUNCIL), null, EVERYTHING, EVERYTHING);
        OpenBespoke open = figures.openBespoke(LocalDate.of(2026, 3, 25), EVERYTHING, council, 10);
        assertThat(open.count()).isEqualTo(3);
        assertThat(open.next()).isEmpty();
    }

    private static Rights all() {
        return boundTo(EVERYTHING, EVERYTHING);
    }

    private static Rights boundTo(Reach units, Reach customers) {
        return new Rights(1, "S", Set.of(Role.SALES_LEAD), null, units, customers);
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
