package org.spanne.market.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.market.segment.Moves.Move;
import org.spanne.market.segment.Preview.Catch;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SegmentsTests {

    private static final Rights LEAD =
            new Rights(1, "Anna", Set.of(Role.SALES_LEAD), null, new Reach.Everything(), new Reach.Everything());

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private Segments segments;

    @Autowired
    private Segmentations segmentations;

    @Autowired
    private Publishing publishing;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void sixCustomers() {
        TestDatabase.empty(db);
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
    void figuresOfOtherModulesAreFieldsAndSitesCountByTheTop() {
        db.sql("""
                        insert into value.customer_value (customer_id, import_id, sites, foreign_orders, revenue_year,
                                                          contribution_year, contractual, lifetime_value, potential,
                                                          potential_capped, gaps)
                        values ('c1', 1, 2, 0, 0, 0, false, 9000, 0, false, '[]') on conflict (customer_id)
                            do update set lifetime_value = 9000
                        """).update();
        assertThat(caught(new Condition("lifetime_value", Operator.AT_LEAST, "5000")))
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
        long first = saved(rule("A", new Condition("status", Operator.ONE_OF, "customer")));
        long second = saved();
        publish(first);
        publish(second);
        assertThat(segmentations.inForce().orElseThrow().version()).isEqualTo(second);
        publish(first);
        assertThat(segmentations.inForce().orElseThrow().rules().getFirst().name())
                .isEqualTo("A");
        assertThat(segmentations.publications(10)).hasSize(3);
    }

    @Test
    void whoIsInWhichSegmentIsKnownFromThePublicationOn() {
        publish(saved(rule("Food", new Condition("industry", Operator.ONE_OF, "food"))));
        assertThat(members()).containsExactly("c1 Food", "c2 Food", "c5 Food");
        folder.with("customers", "customer_id,name,status,industry\nc3,Trento,customer,Food\n")
                .land();
        assertThat(members()).as("an import moves customers").contains("c3 Food");
        publish(saved());
        assertThat(members()).isEmpty();
    }

    @Test
    void aVersionHoldsFromItsDayOnAndCanBeWithdrawnBefore() {
        long now = saved(rule("Now", new Condition("status", Operator.ONE_OF, "customer")));
        long later = saved(rule("Later", new Condition("status", Operator.ONE_OF, "customer")));
        publish(now);
        LocalDate tomorrow = segmentations.today().plusDays(1);
        assertThat(publishing.publish(later, tomorrow, LEAD)).isEqualTo(Publishing.Outcome.DONE);
        assertThat(segmentations.inForce().orElseThrow().version()).isEqualTo(now);
        Publication coming = segmentations.publications(10).getFirst();
        assertThat(coming.effectiveOn()).isEqualTo(tomorrow);
        assertThat(segmentations.withdraw(coming.id(), LEAD)).isTrue();
        assertThat(segmentations.withdraw(coming.id(), LEAD)).isFalse();
        assertThat(publishing.publish(later, segmentations.today().minusDays(1), LEAD))
                .isEqualTo(Publishing.Outcome.PAST);
        assertThat(publishing.publish(4711, tomorrow, LEAD)).isEqualTo(Publishing.Outcome.UNKNOWN);
    }

    @Test
    void comparingTellsWhoMovesAndWhatItTakes() {
        Rule food = new Rule(
                "Food",
                true,
                List.of(new Condition("industry", Operator.ONE_OF, "food")),
                new Strategy(Strategy.ServedBy.FARMER, Strategy.ServiceLevel.STANDARD, BigDecimal.TWO, null));
        Rule large = new Rule(
                "Large",
                true,
                List.of(new Condition("employees", Operator.AT_LEAST, "300")),
                new Strategy(Strategy.ServedBy.KEY_ACCOUNT, Strategy.ServiceLevel.INDIVIDUAL, BigDecimal.TEN, null));
        Moves moves = segments.moves(List.of(food), List.of(large, food), LEAD);
        assertThat(moves.moves())
                .extracting(Move::from, Move::to, Move::customers)
                .containsExactlyInAnyOrder(tuple("Food", "Large", 1L), tuple(null, "Large", 1L));
        assertThat(moves.moving()).isEqualTo(2);
        assertThat(moves.staying()).isEqualTo(4);
        assertThat(moves.before()).isEqualByComparingTo("6");
        assertThat(moves.after()).isEqualByComparingTo("24");
    }

    @Test
    void aVersionIsReadAsItWasSavedStrategyIncluded() {
        Rule rule = new Rule(
                "Large",
                false,
                List.of(new Condition("employees", Operator.AT_LEAST, "300")),
                new Strategy(
                        Strategy.ServedBy.HUNTER, Strategy.ServiceLevel.BASIC, new BigDecimal("1.5"), BigDecimal.TWO));
        assertThat(segmentations.byVersion(saved(rule)).orElseThrow().rules()).containsExactly(rule);
        long before = db.sql("""
                        insert into market.segmentation (rules, saved_by)
                        values ('[{"name":"Old","all":true,"conditions":[]}]', 'Anna') returning version
                        """).query(Long.class).single();
        assertThat(segmentations
                        .byVersion(before)
                        .orElseThrow()
                        .rules()
                        .getFirst()
                        .strategy())
                .isEqualTo(Strategy.OPEN);
    }

    @Test
    void hoursThatAreNoNumberAreLeftOpen() {
        List<Rule> rules = RuleForm.read(
                Map.of("r0.name", "A", "r0.hours", "many", "r0.weight", "1,5", "r0.role", "HUNTER", "r0.level", "x"));
        assertThat(rules.getFirst().strategy())
                .isEqualTo(new Strategy(Strategy.ServedBy.HUNTER, null, null, new BigDecimal("1.5")));
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

    private long saved(Rule... rules) {
        return segmentations.save(List.of(rules), "", LEAD.name());
    }

    private void publish(long version) {
        assertThat(publishing.publish(version, segmentations.today(), LEAD)).isEqualTo(Publishing.Outcome.DONE);
    }

    private List<String> members() {
        return db.sql("select customer_id || ' ' || segment from market.segment_member order by customer_id")
                .query((row, number) -> row.getString(1))
                .list();
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
