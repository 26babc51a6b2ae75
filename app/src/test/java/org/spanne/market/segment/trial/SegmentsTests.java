package org.spanne.market.segment.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.market.segment.rule.Compiled.Problem;
import org.spanne.market.segment.rule.Condition;
import org.spanne.market.segment.rule.Group;
import org.spanne.market.segment.rule.Operator;
import org.spanne.market.segment.rule.Purchase;
import org.spanne.market.segment.rule.Rule;
import org.spanne.market.segment.rule.Strategy;
import org.spanne.market.segment.rule.Term;
import org.spanne.market.segment.trial.Moves.Move;
import org.spanne.market.segment.trial.Preview.Catch;
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
    void aCustomerBelongsToEveryoneAboveItNamedByNumberOrName() {
        assertThat(caught(new Condition("group", Operator.ONE_OF, "c1"))).isEqualTo(2);
        assertThat(caught(new Condition("group", Operator.ONE_OF, "hagedorn; Isar")))
                .isEqualTo(3);
        assertThat(caught(new Condition("group", Operator.NONE_OF, "C1"))).isEqualTo(4);
        assertThat(caught(new Condition("group", Operator.NONE_OF, "nobody"))).isEqualTo(6);
    }

    @Test
    void rangesIncludeBothEndsAndNobodyOfWhomNothingIsKnown() {
        assertThat(caught(new Condition("employees", Operator.BETWEEN, "15; 50")))
                .isEqualTo(3);
        assertThat(caught(new Condition("potential", Operator.BETWEEN, "0; 1000000")))
                .isEqualTo(4);
    }

    @Test
    void groupsWithinGroupsHoldAsTheyAreRead() {
        Group rule = Group.all(
                Group.any(
                        new Condition("industry", Operator.ONE_OF, "food"),
                        new Condition("industry", Operator.ONE_OF, "packaging")),
                Group.none(
                        new Condition("status", Operator.ONE_OF, "former"),
                        Group.all(
                                new Condition("attribute:style", Operator.ONE_OF, "price"),
                                new Condition("employees", Operator.AT_MOST, "20"))));
        // c1 and c3; c2 is small and buys by price, c5 is a customer no more
        assertThat(caught(rule)).isEqualTo(2);
        assertThat(caught(Group.none(rule))).isEqualTo(4);
    }

    @Test
    void aGroupOfWhichNothingCanBeReadCatchesNobodyAndLeavesTheRestAlone() {
        Term unreadable = new Condition("employees", Operator.BETWEEN, "9; 1");
        assertThat(caught(Group.none(unreadable))).isZero();
        assertThat(caught(Group.all(Group.none(unreadable), new Condition("status", Operator.ONE_OF, "prospect"))))
                .isEqualTo(1);
    }

    @Test
    void whoseValueIsUnknownIsNoneOfTheValues() {
        assertThat(caught(new Condition("industry", Operator.NONE_OF, "food"))).isEqualTo(3);
    }

    @Test
    void anyConditionIsEnoughWhereTheRuleSaysSo() {
        Rule rule = new Rule(
                "Either",
                Group.any(
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
                        Group.all(
                                new Condition("employees", Operator.AT_LEAST, "many"),
                                new Condition("industry", Operator.AT_MOST, "5"),
                                new Condition("attribute:gone'; drop table market.customer; --", Operator.ONE_OF, "x"),
                                new Condition("country", Operator.ONE_OF, " ; "),
                                Group.any(
                                        new Condition("employees", Operator.BETWEEN, "5"),
                                        new Condition("group", Operator.CONTAINS, "c1"),
                                        new Purchase(Operator.ONE_OF, "Pumps", "twelve", ""),
                                        new Purchase(Operator.ONE_OF, "Pumps", "12", "much"))))),
                LEAD);
        assertThat(preview.problems())
                .containsExactly(
                        new Problem("0.0", "number"),
                        new Problem("0.1", "operator"),
                        new Problem("0.2", "field"),
                        new Problem("0.3", "value"),
                        new Problem("0.4.0", "range"),
                        new Problem("0.4.1", "line"),
                        new Problem("0.4.2", "months"),
                        new Problem("0.4.3", "number"));
        assertThat(preview.caught().getFirst().customers()).isZero();
    }

    @Test
    void comparingTellsWhoMovesAndWhatItTakes() {
        Rule food = new Rule(
                "Food",
                Group.all(new Condition("industry", Operator.ONE_OF, "food")),
                new Strategy(Strategy.ServedBy.FARMER, Strategy.ServiceLevel.STANDARD, BigDecimal.TWO, null));
        Rule large = new Rule(
                "Large",
                Group.all(new Condition("employees", Operator.AT_LEAST, "300")),
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

    private long caught(Term condition) {
        return segments.preview(List.of(rule("One", condition)), LEAD)
                .caught()
                .getFirst()
                .customers();
    }

    private static Rule rule(String name, Term condition) {
        return new Rule(name, Group.all(condition));
    }
}
