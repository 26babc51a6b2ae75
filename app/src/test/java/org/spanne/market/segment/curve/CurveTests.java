package org.spanne.market.segment.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.market.segment.rule.Condition;
import org.spanne.market.segment.rule.Group;
import org.spanne.market.segment.rule.Operator;
import org.spanne.market.segment.rule.Rule;
import org.spanne.market.segment.version.Segmentations;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.spanne.support.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServerTest
class CurveTests {

    private static final Reach EVERYTHING = new Reach.Everything();
    private static final Rights LEAD = new Rights(1, "Anna", Set.of(Role.SALES_LEAD), null, EVERYTHING, EVERYTHING);
    private static final int CUSTOMERS = 80;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private Curves curves;

    @Autowired
    private Segmentations segmentations;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient db;

    /** Customers of four industries by turns; food and drinks buy pumps and valves, the others robots, and all some spares. */
    @BeforeEach
    void fourIndustriesOfWhichTwoAndTwoBuyAlike() {
        TestDatabase.empty(db);
        List<String> industries = List.of("Food", "Drinks", "Chemistry", "Packaging");
        folder.with(
                        "customers",
                        "customer_id,name,industry\n" + rows(i -> "c%d,C,%s".formatted(i, industries.get(i % 4))))
                .with(
                        "orders",
                        "order_id,customer_id,ordered_at,status\n"
                                + rows(i -> "o%d,c%d,2026-0%d-05T10:00:00Z,open".formatted(i, i, 1 + i % 6)))
                .with(
                        "order_lines",
                        "order_id,line_no,item,unit_price,attributes\n"
                                + rows(i -> ("o%1$d,1,x,%2$d,product_group=%3$s\no%1$d,2,x,%4$d,product_group=%5$s\n"
                                                + "o%1$d,3,x,15,product_group=Spares")
                                        .formatted(
                                                i,
                                                100 + i,
                                                i % 4 < 2 ? "Pumps" : "Robots",
                                                20 + i,
                                                i % 4 < 2 ? "Valves" : "Robots")))
                .land();
    }

    @Test
    void segmentsThatBuyAlikeAreMadeOneFirstAndTwoAreEnough() {
        Curve curve = curves.of(byIndustry(), LEAD).orElseThrow();
        assertThat(curve.points()).extracting(Curve.Point::segments).containsExactly(4, 3, 2, 1);
        assertThat(curve.tells()).isTrue();
        assertThat(curve.enough().segments()).isEqualTo(2);
        assertThat(curve.enough().groups()).containsExactlyInAnyOrder("Food + Drinks", "Chemistry + Packaging");
        assertThat(curve.enough().kept()).isGreaterThan(0.98);
        assertThat(curve.present().reuse().value()).isEqualTo(0.5);
        assertThat(curve.points().getLast().reuse().value()).isEqualTo(1);
        assertThat(curve.customers()).isEqualTo(CUSTOMERS);
    }

    @Test
    void segmentsThatSayNothingAboutPurchasesAreToldSo() {
        List<Rule> bySize = List.of(
                rule("Odd", new Condition("industry", Operator.ONE_OF, "Food; Chemistry")),
                rule("Even", new Condition("industry", Operator.ONE_OF, "Drinks; Packaging")));
        assertThat(curves.of(bySize, LEAD).orElseThrow().tells()).isFalse();
    }

    @Test
    void rulesOfOneNameAreOneSegmentAndWhoIsCaughtByNoneIsLeftOut() {
        List<Rule> rules = byIndustry().subList(0, 3);
        Rule renamed = new Rule("Food", rules.get(1).when());
        Curve curve = curves.of(List.of(rules.getFirst(), renamed, rules.getLast()), LEAD)
                .orElseThrow();
        assertThat(curve.present().groups()).containsExactly("Food", "Chemistry");
        assertThat(curve.customers()).isEqualTo(CUSTOMERS * 3 / 4);
    }

    @Test
    void oneSegmentOrNoPurchasesGiveNoCurve() {
        assertThat(curves.of(byIndustry().subList(0, 1), LEAD)).isEmpty();
        assertThat(curves.of(List.of(), LEAD)).isEmpty();
        db.sql("delete from orders.bought").update();
        assertThat(curves.of(byIndustry(), LEAD)).isEmpty();
    }

    @Test
    void whoIsBoundToSomeCustomersSeesTheCurveOfThoseOnly() {
        Rights bound = new Rights(
                1, "S", Set.of(Role.SALES_LEAD), null, EVERYTHING, new Reach.Only(Set.of("c0", "c1", "c2", "c4")));
        Curve curve = curves.of(byIndustry(), bound).orElseThrow();
        assertThat(curve.customers()).isEqualTo(4);
        assertThat(curve.present().segments()).isEqualTo(3);
    }

    @Test
    void thePageSaysTheFindingInBothLanguagesAndTheTableCanBeExported() throws Exception {
        String address = "/segments/" + segmentations.save(byIndustry(), "By industry", "Anna") + "/curve";
        assertThat(page(address, "en"))
                .contains("2 of 4 segments would keep", "Standard reuse would rise from 50", "<polyline class=\"main\"")
                .doesNotContain("??", "style=");
        assertThat(page(address, "de")).contains("2 von 4 Segmenten behielten").doesNotContain("??");
        String csv = page(address + "/figure.csv", "en");
        assertThat(csv.lines()).hasSize(5);
        assertThat(csv).startsWith("Segments,Told about purchases").contains("Food + Drinks");
        long empty = segmentations.save(List.of(), "", "Anna");
        assertThat(page("/segments/" + empty + "/curve", "en")).contains("Nothing to compare yet");
        assertThat(page("/segments/" + empty + "/curve/figure.csv", "en").lines())
                .hasSize(1);
    }

    private static List<Rule> byIndustry() {
        return List.of("Food", "Drinks", "Chemistry", "Packaging").stream()
                .map(industry -> rule(industry, new Condition("industry", Operator.ONE_OF, industry)))
                .toList();
    }

    private static Rule rule(String name, Condition condition) {
        return new Rule(name, Group.all(condition));
    }

    private static String rows(IntFunction<String> row) {
        return IntStream.range(0, CUSTOMERS).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    private String page(String address, String language) throws Exception {
        MockHttpServletResponse answer = mvc.get()
                .uri(address)
                .header("Accept-Language", language)
                .with(Visit.as(mvc, db, Role.SALES_LEAD))
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
