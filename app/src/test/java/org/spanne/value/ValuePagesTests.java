package org.spanne.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.market.Customers;
import org.spanne.screen.Panel;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValuePagesTests {

    private static final Pattern SPOT =
            Pattern.compile("href=\"(/value/customers\\?alive=[^\"]+)\".*?<span>([0-9,]+)</span>");
    private static final Reach EVERYTHING = new Reach.Everything();

    @Autowired
    private JdbcClient db;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ValuePages pages;

    @Autowired
    private CustomerOutlook outlook;

    @Autowired
    private Customers customers;

    private String empty = "";

    @BeforeAll
    void importTrade() throws Exception {
        empty = get("/value", "en");
        InventedTrade.into(folder).land();
    }

    @Test
    void beforeAnyOrderThePageSaysWhatIsMissing() {
        assertThat(empty).contains("No orders yet").contains("orders.csv").doesNotContain("<polyline");
    }

    @Test
    void thePageDrawsItsChartsWithTheirTablesInBothLanguages() throws Exception {
        assertThat(get("/value", "en"))
                .contains("How contribution is concentrated", "Likely lost", "Naive: everybody goes on as before")
                .contains("<polyline", "As a table")
                .doesNotContain("??", "style=");
        assertThat(get("/value", "de"))
                .contains("Wie sich der Deckungsbeitrag verteilt")
                .doesNotContain("??");
    }

    @Test
    void theListAndItsExportNameEveryCustomerAtTheTopWithoutFormulas() throws Exception {
        assertThat(get("/value/customers?standing=lost", "en"))
                .contains("Likely lost")
                .doesNotContain("??");
        String csv = get("/value/customers/export.csv", "en");
        assertThat(csv.lines()).hasSize(1 + 154);
        assertThat(csv).contains("'+Calc", "'+calc").doesNotContain("\n+");
    }

    @Test
    void aSpotOfTheMapLeadsToItsCustomers() throws Exception {
        Matcher spots = SPOT.matcher(get("/value", "en"));
        assertThat(spots.results())
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(get(spot.group(1).replace("&amp;", "&"), "en"))
                        .contains(" of " + spot.group(2) + "</span>")
                        .doesNotContain("??"));
        assertThat(get("/value/customers?alive=9&value=x-'", "en")).contains(" of 154</span>");
    }

    @Test
    void everyFigureCanBeTakenAlongAsNumbers() throws Exception {
        for (String figure : List.of("concentration", "map", "priorities", "lost", "found", "tracking", "cohorts")) {
            List<String> lines =
                    get("/value/" + figure + "/figure.csv", "de").lines().toList();
            assertThat(lines).as(figure).hasSizeGreaterThan(figure.equals("found") ? 0 : 1);
            assertThat(lines.getFirst()).as(figure).doesNotContain("value.", "??");
        }
        assertThat(get("/value/map/figure.csv", "en").lines()).hasSize(1 + 25);
        assertThat(status("/value/wages/figure.csv")).isEqualTo(404);
        assertThat(get("/customers/prospect/value/figure.csv", "de").lines())
                .hasSizeGreaterThan(1)
                .first(InstanceOfAssertFactories.STRING)
                .doesNotContain("value.");
        assertThat(status("/customers/nobody/value/figure.csv")).isEqualTo(404);
        assertThat(ValueSheets.of("tracking", pages.of(boundTo("c1", "c2")).orElseThrow()))
                .isEmpty();
    }

    @Test
    void aCustomersPageTellsWhatToExpectWhoIsComparableAndWhy() throws Exception {
        String page = get("/customers/c1", "en");
        assertThat(page).contains("What to expect", "nine cases of ten").doesNotContain("??");
        assertThat(get("/customers/site", "de")).contains("Gezählt mit allem, was gehört zu");
        assertThat(get("/customers/prospect", "en")).contains("It has not bought yet");
        assertThat(get("/customers/swiss", "en")).contains("in other currencies");
    }

    @Test
    void whoIsBoundToSomeCustomersSeesFiguresOfThoseOnly() {
        ValuePage page = pages.of(boundTo("c1", "c2")).orElseThrow();
        assertThat(page.sums().customers()).isEqualTo(2);
        assertThat(page.unbounded()).isFalse();
    }

    @Test
    void peersOutsideTheReachAreNotNamedNorWhatStandsAboveASite() {
        Rights bound = boundTo("c1", "site");
        assertThat(shown("c1", bound).gaps())
                .allSatisfy(gap -> assertThat(gap.peers()).isEmpty());
        assertThat(outlook.of(customers.find("site", bound).orElseThrow(), bound))
                .isNull();
        assertThat(shown("site", boundTo("group", "site")).itself()).isFalse();
    }

    private CustomerOutlook.Content shown(String id, Rights rights) {
        Panel panel = outlook.of(customers.find(id, rights).orElseThrow(), rights);
        return (CustomerOutlook.Content) Objects.requireNonNull(panel).content();
    }

    private int status(String address) {
        return visit(address, "en").getStatus();
    }

    private MockHttpServletResponse visit(String address, String language) {
        return mvc.get()
                .uri(address)
                .header("Accept-Language", language)
                .with(Visit.as(mvc, db, Role.SALES_LEAD))
                .exchange()
                .getResponse();
    }

    private String get(String address, String language) throws Exception {
        MockHttpServletResponse answer = visit(address, language);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private static Rights boundTo(String... ids) {
        return new Rights(1, "S", Set.of(Role.SALES_LEAD), null, EVERYTHING, new Reach.Only(Set.of(ids)));
    }
}
