package org.spanne.market.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.market.segment.Preview.Catch;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class SegmentsTests {

    private static final Rights LEAD =
            new Rights(1, "Anna", Set.of(Role.SALES_LEAD), null, new Reach.Everything(), new Reach.Everything());

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private Segments segments;

    @BeforeEach
    void sixCustomers() {
        folder.with("customers", """
                        customer_id,name,parent_id,status,industry,employees,potential_amount,attributes
                        c1,Hagedorn,,customer,Food,900,5000,style=tender
                        c2,Hagedorn Nord,c1,customer,Food,20,1000,style=price
                        c3,Trento,,customer,Packaging,300,2000,style=tender
                        c4,Nordchem,,prospect,Chemistry,50,,
                        c5,Albis,,former,FOOD,,100,
                        c6,Isar,,customer,,15,,style=price
                        """);
        folder.land();
    }

    @Test
    void theFirstRuleThatMatchesWinsAndTheRestIsUncaught() {
        Preview preview = segments.preview(
                List.of(
                        rule("Large", new Condition("employees", Operator.AT_LEAST, "300")),
                        rule("Food", new Condition("industry", Operator.ONE_OF, "food; drinks"))),
                LEAD);
        assertThat(preview.caught()).extracting(Catch::customers).containsExactly(2L, 2L);
        // c1 is food as well, but was caught as large
        assertThat(preview.caught()).extracting(Catch::taken).containsExactly(0L, 1L);
        assertThat(preview.uncaught().customers()).isEqualTo(2);
        assertThat(preview.caught().getFirst().potential().amount()).isEqualByComparingTo("7000");
    }

    @Test
    void furtherColumnsOfTheFileAreFields() {
        assertThat(caught(new Condition("attribute:style", Operator.ONE_OF, "Tender")))
                .isEqualTo(2);
    }

    @Test
    void aCustomerBelongsToEveryoneAboveIt() {
        assertThat(caught(new Condition("group", Operator.ONE_OF, "c1"))).isEqualTo(2);
    }

    @Test
    void whoseValueIsUnknownIsNoneOfTheValues() {
        assertThat(caught(new Condition("industry", Operator.NONE_OF, "food"))).isEqualTo(3);
    }

    @Test
    void anyConditionIsEnoughWhereTheRuleSaysSo() {
        Rule rule = new Rule(
                "Either",
                false,
                List.of(
                        new Condition("status", Operator.ONE_OF, "prospect"),
                        new Condition("industry", Operator.CONTAINS, "pack")));
        assertThat(segments.preview(List.of(rule), LEAD).caught().getFirst().customers())
                .isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsToldAndLeftOut() {
        Preview preview = segments.preview(
                List.of(new Rule(
                        "Odd",
                        true,
                        List.of(
                                new Condition("employees", Operator.AT_LEAST, "many"),
                                new Condition("industry", Operator.AT_MOST, "5"),
                                new Condition("attribute:gone'; drop table market.customer; --", Operator.ONE_OF, "x"),
                                new Condition("country", Operator.ONE_OF, " ; ")))),
                LEAD);
        assertThat(preview.problems())
                .extracting(Compiled.Problem::key)
                .containsExactly("number", "operator", "field", "value");
        assertThat(preview.caught().getFirst().customers()).isZero();
    }

    @Test
    void publishedVersionsStayAndCanBeRolledBackTo() {
        long first = segments.save(List.of(rule("A", new Condition("status", Operator.ONE_OF, "customer"))), "", LEAD);
        long second = segments.save(List.of(), "all gone", LEAD);
        segments.publish(first, LEAD);
        segments.publish(second, LEAD);
        assertThat(segments.inForce().orElseThrow().version()).isEqualTo(second);
        segments.publish(first, LEAD);
        assertThat(segments.inForce().orElseThrow().rules().getFirst().name()).isEqualTo("A");
        assertThat(segments.history(10)).hasSize(2);
    }

    @Test
    void theFormsButtonsChangeTheRules() {
        Map<String, String> form = Map.of(
                "r0.name",
                "A",
                "r0.match",
                "any",
                "r0.c0.field",
                "country",
                "r0.c0.operator",
                "ONE_OF",
                "r0.c0.value",
                "DE",
                "r1.name",
                "B",
                "act",
                "up:1");
        List<Rule> rules = RuleForm.read(form);
        assertThat(rules).extracting(Rule::name).containsExactly("B", "A");
        assertThat(rules.get(1).all()).isFalse();
        assertThat(rules.get(1).conditions()).containsExactly(new Condition("country", Operator.ONE_OF, "DE"));
    }

    private long caught(Condition condition) {
        return segments.preview(List.of(rule("One", condition)), LEAD)
                .caught()
                .getFirst()
                .customers();
    }

    private static Rule rule(String name, Condition condition) {
        return new Rule(name, true, List.of(condition));
    }
}
