package org.spanne.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.screen.Panel;
import org.spanne.screen.list.ListPage;
import org.spanne.screen.list.ListRequest;
import org.spanne.screen.list.Lists;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class CustomerPagesTests {

    private static final Reach EVERYTHING = new Reach.Everything();

    @Autowired
    private JdbcClient db;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private CustomerList customers;

    @Autowired
    private CustomerPages pages;

    @Autowired
    private Lists lists;

    @BeforeEach
    void importFolder() {
        TestDatabase.empty(db);
        folder.with("units", "unit_id,name,parent_id\nsales,Sales,\nnorth,North,sales\nsouth,South,sales")
                .with("people", "person_id,name,unit_id\nann,Ann,north\nsue,Sue,south")
                .with("customers", """
                        customer_id,name,parent_id,industry,country,status,owner_person_id,potential_amount,attributes
                        g,Übergruppe,,Food,DE,customer,ann,1000,size=L
                        s1,Site 1,g,Food,DE,customer,ann,,
                        s2,Site 2,g,Chemistry,AT,former,sue,200,
                        p,Plant,s1,Food,DE,customer,ann,,
                        x/1,100% Special,,,,prospect,,,
                        """)
                .with("contacts", "contact_id,customer_id,name,email,function\nk1,g,Eva,eva@g.example,purchasing")
                .with("orders", """
                        order_id,customer_id,ordered_at,kind,revenue
                        1,g,2026-03-02T10:00Z,standard,100
                        2,s1,2026-03-03T10:00Z,bespoke,50
                        3,p,2026-02-03T10:00Z,,7
                        4,s2,2024-03-03T10:00Z,configured,300
                        """)
                .with("order_lines", """
                        order_id,line_no,item,module_id,quantity,unit_price
                        1,1,Gear,M1,2,30
                        1,2,Flange,,1,40
                        """)
                .land();
    }

    @Test
    void theListBeginsWithThoseWhoBoughtMostInTheYear() {
        assertThat(names()).containsExactly("Übergruppe", "Site 1", "Plant", "100% Special", "Site 2");
    }

    @Test
    void namesAreSortedAsPeopleReadThem() {
        assertThat(names("sort", "name")).containsExactly("100% Special", "Plant", "Site 1", "Site 2", "Übergruppe");
    }

    @Test
    void customersAreFoundByAPartOfTheirNameInAnyCase() {
        assertThat(names("q", "ÜBER")).containsExactly("Übergruppe");
        assertThat(names("q", "0% s")).containsExactly("100% Special");
        assertThat(names("q", "x/1")).containsExactly("100% Special");
    }

    @Test
    void filtersNarrowDownByStatusIndustryCountryUnitAndParent() {
        assertThat(names("status", "former")).containsExactly("Site 2");
        assertThat(names("industry", "Food", "country", "DE")).containsExactly("Übergruppe", "Site 1", "Plant");
        assertThat(names("unit", "south")).containsExactly("Site 2");
        assertThat(names("unit", "sales")).hasSize(4);
        assertThat(names("under", "s1")).containsExactly("Site 1", "Plant");
    }

    @Test
    void choicesAreThoseOfTheCustomersThePersonSees() {
        Rights south = boundTo(new Reach.Only(Set.of("south")), EVERYTHING);
        ListPage page = lists.page(customers.visibleTo(south), new ListRequest(Map.of(), false));
        assertThat(page.filters().stream()
                        .filter(filter -> filter.filter().key().equals("industry"))
                        .flatMap(filter -> filter.filter().options().get().stream())
                        .map(option -> option.value()))
                .containsExactly("Chemistry");
        assertThat(page.rows()).hasSize(1);
    }

    @Test
    void aCustomerOutsideTheReachHasNoPage() {
        assertThat(pages.find("g", boundTo(new Reach.Only(Set.of("south")), EVERYTHING)))
                .isEmpty();
        assertThat(pages.find("g", boundTo(EVERYTHING, new Reach.Only(Set.of("s1", "p")))))
                .isEmpty();
    }

    @Test
    void aPageRollsUpWhatEveryCustomerBelowBought() {
        CustomerPage page = pages.find("g", all()).orElseThrow();
        assertThat(page.below())
                .extracting(below -> below.customer().name(), CustomerPage.Below::customers)
                .containsExactly(tuple("Site 1", 2), tuple("Site 2", 1));
        assertThat(page.below().getFirst().bought().revenueYear().amount()).isEqualByComparingTo("57");
        CustomerPage.Bought whole = Objects.requireNonNull(page.whole());
        assertThat(whole.revenueYear().amount()).isEqualByComparingTo("157");
        assertThat(whole.revenue().amount()).isEqualByComparingTo("457");
        assertThat(page.own().tapped()).isEqualTo(0.1);
    }

    @Test
    void whatLiesBelowIsCountedOnlyAsFarAsThePersonSees() {
        Rights bounded = boundTo(new Reach.Only(Set.of("north")), EVERYTHING);
        CustomerPage page = pages.find("g", bounded).orElseThrow();
        assertThat(page.below()).extracting(below -> below.customer().name()).containsExactly("Site 1");
        assertThat(Objects.requireNonNull(page.whole()).revenue().amount()).isEqualByComparingTo("157");
    }

    @Test
    void theWayUpLeavesOutWhatThePersonMayNotSee() {
        assertThat(pages.find("p", all()).orElseThrow().above())
                .extracting(CustomerPage.Named::name)
                .containsExactly("Übergruppe", "Site 1");
        assertThat(pages.find("p", boundTo(EVERYTHING, new Reach.Only(Set.of("s1", "p"))))
                        .orElseThrow()
                        .above())
                .extracting(CustomerPage.Named::name)
                .containsExactly("Site 1");
    }

    @Test
    void namesOfContactsAreForThoseWhoMayKnowThem() {
        assertThat(pages.find("g", all()).orElseThrow().contacts())
                .containsExactly(new Contact("Eva", "eva@g.example", "purchasing", null, null));
        Rights controlling = new Rights(1, "C", Set.of(Role.CONTROLLING), null, EVERYTHING, EVERYTHING);
        CustomerPage page = pages.find("g", controlling).orElseThrow();
        assertThat(page.contacts()).containsExactly(new Contact(null, null, "purchasing", null, null));
        assertThat(page.contactsNamed()).isFalse();
    }

    @Test
    void ordersAddTheirPanelForThoseWhoMaySeeThem() {
        assertThat(pages.find("g", all()).orElseThrow().panels())
                .extracting(Panel::template)
                .contains("orders/customer");
        CustomerPage.Bought alone = pages.find("x/1", all()).orElseThrow().own();
        assertThat(alone.orders()).isZero();
        assertThat(alone.potential()).isNull();
        assertThat(alone.revenue().amount()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    private List<String> names(String... asked) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < asked.length; i += 2) {
            parameters.put(asked[i], asked[i + 1]);
        }
        return lists.page(customers.visibleTo(all()), new ListRequest(parameters, false)).rows().stream()
                .map(row -> row.cells().getFirst().text())
                .toList();
    }

    private static Rights all() {
        return boundTo(EVERYTHING, EVERYTHING);
    }

    private static Rights boundTo(Reach units, Reach customers) {
        return new Rights(1, "S", Set.of(Role.SALES_LEAD), null, units, customers);
    }
}
