package org.spanne.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.figure.Money;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class CustomersTests {

    private static final Reach EVERYTHING = new Reach.Everything();

    @Autowired
    private JdbcClient db;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private Customers customers;

    @BeforeEach
    void importFolder() {
        TestDatabase.empty(db);
        folder.with("units", "unit_id,name\nnorth,North\nsouth,South")
                .with("people", "person_id,name,unit_id\nann,Ann,north\nsue,Sue,south")
                .with("customers", """
                        customer_id,name,parent_id,domains,status,owner_person_id,potential_amount,attributes
                        g,Group,,{g.example},customer,ann,1000,colour=red
                        s,Site,g,,prospect,sue,500.5,
                        x,Alone,,,,,,
                        """)
                .land();
    }

    @Test
    void aCustomerIsFoundWithItsAttributes() {
        Customer found = customers.find("g", boundTo(EVERYTHING, EVERYTHING)).orElseThrow();
        assertThat(found.name()).isEqualTo("Group");
        assertThat(found.domains()).containsExactly("g.example");
        assertThat(found.attributes()).containsOnly(Map.entry("colour", "red"));
        assertThat(customers
                        .find("x", boundTo(EVERYTHING, EVERYTHING))
                        .orElseThrow()
                        .status())
                .isEqualTo(CustomerStatus.CUSTOMER);
    }

    @Test
    void aCustomerOutsideTheReachIsNotFound() {
        assertThat(customers.find("x", boundTo(EVERYTHING, new Reach.Only(Set.of("g", "s")))))
                .isEmpty();
        assertThat(customers.find("s", boundTo(new Reach.Only(Set.of("north")), EVERYTHING)))
                .isEmpty();
        assertThat(customers.find("x", boundTo(new Reach.Only(Set.of("north")), EVERYTHING)))
                .as("a customer that nobody looks after")
                .isEmpty();
    }

    @Test
    void customersAreCountedByStatusWithinTheReach() {
        assertThat(customers.counts(boundTo(EVERYTHING, EVERYTHING)))
                .containsOnly(Map.entry(CustomerStatus.CUSTOMER, 2L), Map.entry(CustomerStatus.PROSPECT, 1L));
        assertThat(customers.counts(boundTo(new Reach.Only(Set.of("north")), EVERYTHING)))
                .containsOnly(Map.entry(CustomerStatus.CUSTOMER, 1L));
    }

    @Test
    void potentialIsSummedByTheOwnersUnit() {
        assertThat(customers.potentialByUnit(boundTo(EVERYTHING, EVERYTHING)))
                .containsOnly(
                        Map.entry("north", new Potential(1, 1, euro("1000.0000"))),
                        Map.entry("south", new Potential(1, 1, euro("500.5000"))),
                        Map.entry("", new Potential(1, 0, euro("0"))));
        assertThat(customers.potentialByUnit(List.of("s", "x"), boundTo(EVERYTHING, new Reach.Only(Set.of("s")))))
                .containsOnly(Map.entry("south", new Potential(1, 1, euro("500.5000"))));
    }

    @Test
    void mailDomainsComeWithTheirCustomer() {
        Map<String, String> domains = new HashMap<>();
        customers.eachMailDomain(domains::put);
        assertThat(domains).containsOnly(Map.entry("g.example", "g"));
    }

    @Test
    void namesAreGivenForTheIdsThereAre() {
        assertThat(customers.names(Set.of("g", "nobody"))).containsOnly(Map.entry("g", "Group"));
    }

    private static Rights boundTo(Reach units, Reach customers) {
        return new Rights(1, "S", Set.of(Role.SALES_LEAD), null, units, customers);
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
