package org.spanne.market.segment.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Role;
import org.spanne.market.segment.rule.Condition;
import org.spanne.market.segment.rule.Group;
import org.spanne.market.segment.rule.Operator;
import org.spanne.market.segment.rule.Purchase;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@ServerTest
class SegmentPagesTests {

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "Food by price",
                    Group.all(
                            new Condition("industry", Operator.ONE_OF, "Food"),
                            Group.any(
                                    new Condition("employees", Operator.BETWEEN, "20; 10"),
                                    new Purchase(Operator.ONE_OF, "Pumps", "12", "")))),
            new Rule("Rest", Group.none(new Condition("status", Operator.ONE_OF, "former"))));

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private Segmentations segmentations;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient db;

    private Visit lead;

    @BeforeEach
    void twoCustomers() {
        TestDatabase.empty(db);
        folder.with("customers", "customer_id,name,industry,employees\nc1,Hagedorn,Food,900\nc2,Isar,Drinks,20\n")
                .with("orders", "order_id,customer_id,ordered_at,status\no1,c1,2026-06-30T10:00:00Z,open\n")
                .with("order_lines", "order_id,line_no,item,unit_price,attributes\no1,1,x,5,product_group=Pumps\n")
                .land();
        lead = Visit.as(mvc, db, Role.SALES_LEAD);
    }

    @Test
    void theEditorShowsNestedRulesInWordsWithWhatTheyCatchAndWhatCannotBeRead() throws Exception {
        long version = segmentations.save(RULES, "", "Anna");
        MockHttpServletResponse answer = mvc.get()
                .uri("/segments?version=" + version)
                .with(lead)
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("name=\"r0.1.join\"", "name=\"r0.1.1.months\" value=\"12\"", "Two numbers are needed")
                .contains("Industry is one of Food and", "not (Status is one of former)", "<option value=\"Pumps\">")
                .doesNotContain("??", "style=");
    }

    @Test
    void onlyWhatFitsAFieldIsOfferedForComparison() throws Exception {
        String part = answer(preview("none").header("HX-Request", "true").header("Accept-Language", "en"));
        String industry = part.substring(part.indexOf("name=\"r0.0.operator\""), part.indexOf("name=\"r0.0.value\""));
        assertThat(industry).contains("ONE_OF", "CONTAINS").doesNotContain("BETWEEN");
        String bought = part.substring(part.indexOf("name=\"r0.1.1.operator\""), part.indexOf("name=\"r0.1.1.value\""));
        assertThat(bought).contains("any of", "none of").doesNotContain("CONTAINS");
    }

    @Test
    void withoutAScriptTheWholePageComesBackWithTheRulesAsChanged() throws Exception {
        String page = answer(preview("group:r0.1"));
        assertThat(page).contains("<html", "name=\"r0.1.2.0.field\"", "value=\"as typed\"");
        assertThat(segmentations.history(1)).isEmpty();
    }

    @Test
    void withAScriptOnlyTheEditorIsDrawnAnew() throws Exception {
        String part = answer(preview("remove:r0.1").header("HX-Request", "true"));
        assertThat(part).startsWith("<div id=\"editor\"").doesNotContain("name=\"r0.1.join\"", "<html", "as typed");
    }

    @Test
    void nestedRulesAreSavedAsTheyStandInTheForm() {
        MockHttpServletRequestBuilder save = MockMvcRequestBuilders.post("/segments");
        RuleForm.write(RULES).forEach(save::param);
        assertThat(mvc.perform(save.with(csrf()).with(lead)).getResponse().getRedirectedUrl())
                .startsWith("/segments?version=");
        assertThat(segmentations.history(1).getFirst().rules()).isEqualTo(RULES);
    }

    @Test
    void segmentsMembersAndMovesCanBeTakenAlong() throws Exception {
        long version = segmentations.save(RULES, "", "Anna");
        String address = "/segments/" + version;
        assertThat(file(address + "/figure.csv").lines())
                .hasSize(4)
                .contains("Caught by no rule,,0,0.0,0.00,,0.00,0,,,,")
                .anyMatch(line -> line.startsWith(
                        "Food by price,Industry is one of Food and bought Pumps in the last 12 months,1,0.5,"));
        assertThat(file(address + "/members/figure.csv").lines())
                .hasSize(3)
                .contains("Food by price,c1,Hagedorn,5.00,,", "Rest,c2,Isar,0.00,,");
        assertThat(file(address + "/publish/figure.csv").lines())
                .contains("Caught by no rule,Food by price,1,5.00", "Caught by no rule,Rest,1,0.00");
        long other = segmentations.save(RULES.subList(1, 2), "", "Anna");
        assertThat(file(address + "/publish/figure.csv?against=" + other).lines())
                .hasSize(2)
                .contains("Rest,Food by price,1,5.00");
        assertThat(file(address + "/publish?against=" + other))
                .contains("<option value=\"" + other + "\" selected=\"selected\">", "against=" + other);
        MockHttpServletResponse workbook = mvc.get()
                .uri(address + "/members/figure.xlsx")
                .with(lead)
                .exchange()
                .getResponse();
        assertThat(workbook.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(mvc.get().uri("/segments/4711/figure.csv").with(lead)).hasStatus(404);
    }

    private String file(String address) throws UnsupportedEncodingException {
        return mvc.get()
                .uri(address)
                .header("Accept-Language", "en")
                .with(lead)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private static MockHttpServletRequestBuilder preview(String act) {
        MockHttpServletRequestBuilder preview = MockMvcRequestBuilders.post("/segments/preview");
        RuleForm.write(RULES).forEach(preview::param);
        Map.of("act", act, "note", "as typed").forEach(preview::param);
        return preview;
    }

    private String answer(MockHttpServletRequestBuilder request) throws UnsupportedEncodingException {
        MockHttpServletResponse answer =
                mvc.perform(request.with(csrf()).with(lead)).getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString().strip();
    }
}
