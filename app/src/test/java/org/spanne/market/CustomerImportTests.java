package org.spanne.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
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
class CustomerImportTests {

    private static final String CUSTOMERS = """
            customer_id,name,parent_id,owner_person_id,attributes
            group,Group,,p1,colour=red
            site,Site,group,,
            plant,Plant,site,p2,
            alone,Alone,,p1,
            """;

    @Autowired
    private JdbcClient db;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private Customers customers;

    @BeforeEach
    void empty() {
        TestDatabase.empty(db);
        folder.with("units", "unit_id,name\nnorth,North\nsouth,South")
                .with("people", "person_id,name,unit_id\np1,Ada,north\np2,Ben,south")
                .with("customers", CUSTOMERS)
                .land();
    }

    @Test
    void everyCustomerKnowsItsPlaceInTheHierarchy() {
        assertThat(standing("plant"))
                .containsEntry("root_id", "group")
                .containsEntry("level", 2)
                .containsEntry("owner_unit_id", "south");
        assertThat(standing("site")).containsEntry("level", 1).containsEntry("owner_unit_id", null);
        assertThat(customers.from("site")).containsExactlyInAnyOrder("site", "plant");
    }

    @Test
    void aCustomerThatIsSoldTakesItsPlantsAlong() {
        folder.with("customers", "customer_id,name,parent_id\nsite,Site,alone").land();
        assertThat(standing("plant")).containsEntry("root_id", "alone").containsEntry("level", 2);
    }

    @Test
    void customersInACircleCountAsRoots() {
        folder.with("customers", "customer_id,name,parent_id\nx,X,y\ny,Y,x").land();
        assertThat(standing("x")).containsEntry("root_id", "x").containsEntry("level", 0);
    }

    @Test
    void landingTwiceChangesNothing() {
        assertThat(folder.with("customers", CUSTOMERS).land()).containsEntry("customers", new Landed(0, 0, 4));
    }

    @Test
    void purchasesAreSummedUpOverTheYearToTheNewestOrderWithoutCancelledOnes() {
        folder.with("orders", """
                order_id,customer_id,ordered_at,status,currency,revenue
                o1,plant,2024-03-01T10:00Z,delivered,,100
                o2,plant,2025-03-02T10:00Z,delivered,EUR,20.5
                o3,plant,2026-03-01T10:00Z,open,,3
                o4,plant,2026-02-01T10:00Z,cancelled,,1000
                o5,plant,2026-02-01T10:00Z,open,USD,7
                """).land();
        assertThat(standing("plant"))
                .containsEntry("orders", 4)
                .containsEntry("orders_year", 3)
                .containsEntry("open_orders", 2)
                .containsEntry("revenue", new BigDecimal("123.5000"))
                .containsEntry("revenue_year", new BigDecimal("23.5000"))
                .containsEntry("first_order", java.sql.Date.valueOf(LocalDate.of(2024, 3, 1)))
                .containsEntry("last_order", java.sql.Date.valueOf(LocalDate.of(2026, 3, 1)))
                .containsEntry("foreign_currency", 1);
    }

    private Map<String, @Nullable Object> standing(String customer) {
        return db.sql("select * from market.standing where customer_id = ?")
                .param(customer)
                .query()
                .singleRow();
    }
}
