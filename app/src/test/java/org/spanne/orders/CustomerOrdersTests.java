package org.spanne.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.market.Customers;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class CustomerOrdersTests {

    private static final Reach EVERYTHING = new Reach.Everything();
    private static final Rights LEAD = rights(Role.SALES_LEAD);

    @Autowired
    private JdbcClient db;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerOrders panel;

    @BeforeEach
    void importFolder() {
        TestDatabase.empty(db);
        folder.with("customers", "customer_id,name\nc,One\nn,None")
                .with("orders", """
                        order_id,customer_id,ordered_at,status,kind,currency,revenue
                        1,c,2026-03-02T10:00Z,open,standard,,100
                        2,c,2026-03-03T10:00Z,open,bespoke,CHF,50
                        3,c,2026-01-03T10:00Z,open,,,7
                        4,c,2023-03-03T10:00Z,open,configured,,300
                        5,c,2026-03-03T10:00Z,cancelled,standard,,9000
                        """)
                .with("order_lines", """
                        order_id,line_no,item,module_id,quantity,unit_price
                        1,1,Gear,M1,2,30
                        3,1,Gear,M1,1,7
                        4,1,,M2,1,300
                        5,1,Gear,M1,100,90
                        """)
                .land();
    }

    @Test
    void yearsAndMonthsCountOrdersByKindAndRevenueInTheCompanysCurrency() {
        CustomerOrders.Content content = content("c", LEAD);
        assertThat(content.years()).hasSize(2);
        CustomerOrders.Span newest = content.years().getLast();
        assertThat(newest.standard()).isEqualTo(1);
        assertThat(newest.bespoke()).isEqualTo(1);
        assertThat(newest.unstated()).isEqualTo(1);
        assertThat(newest.revenue().amount()).isEqualByComparingTo("107");
    }

    @Test
    void monthsHaveNoGaps() {
        CustomerOrders.Content content = content("c", LEAD);
        assertThat(content.months()).hasSize(24);
        assertThat(content.months().getFirst().first()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(content.months().get(22).revenue().amount()).isEqualByComparingTo("0");
        assertThat(content.months().getLast().first()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void itemsComeByWhatTheyBroughtWithoutCancelledOrders() {
        assertThat(content("c", LEAD).items())
                .extracting(CustomerOrders.Item::name)
                .containsExactly("M2", "Gear");
        assertThat(content("c", LEAD).items().getLast().quantity()).isEqualByComparingTo("3");
    }

    @Test
    void aCustomerWithoutOrdersHasNothingToShow() {
        assertThat(content("n", LEAD).years()).isEmpty();
        assertThat(content("n", LEAD).months()).isEmpty();
    }

    @Test
    void whoMayNotSeeOrdersIsToldNothing() {
        Rights hr = rights(Role.HR);
        assertThat(panel.of(customers.find("c", LEAD).orElseThrow(), hr)).isNull();
    }

    private CustomerOrders.Content content(String customer, Rights rights) {
        return (CustomerOrders.Content)
                Objects.requireNonNull(panel.of(customers.find(customer, rights).orElseThrow(), rights))
                        .content();
    }

    private static Rights rights(Role role) {
        return new Rights(1, "S", Set.of(role), null, EVERYTHING, EVERYTHING);
    }
}
