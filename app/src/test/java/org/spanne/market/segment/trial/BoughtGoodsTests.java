package org.spanne.market.segment.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.market.BoughtGoods;
import org.spanne.market.segment.rule.Group;
import org.spanne.market.segment.rule.Operator;
import org.spanne.market.segment.rule.Purchase;
import org.spanne.market.segment.rule.Rule;
import org.spanne.market.segment.rule.Term;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class BoughtGoodsTests {

    private static final Rights LEAD =
            new Rights(1, "Anna", Set.of(Role.SALES_LEAD), null, new Reach.Everything(), new Reach.Everything());

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private Segments segments;

    @Autowired
    private BoughtGoods goods;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void fourCustomersBoughtFiveTimes() {
        TestDatabase.empty(db);
        folder.with("customers", """
                        customer_id,name
                        c1,Hagedorn
                        c2,Trento
                        c3,Nordchem
                        c4,Albis
                        """)
                .with("orders", """
                        order_id,customer_id,ordered_at,status,currency
                        o1,c1,2026-06-30T10:00:00Z,open,EUR
                        o2,c1,2025-07-01T10:00:00Z,delivered,EUR
                        o3,c2,2025-06-30T10:00:00Z,delivered,EUR
                        o4,c3,2026-05-01T10:00:00Z,cancelled,EUR
                        o5,c3,2026-05-02T10:00:00Z,open,USD
                        """)
                .with("order_lines", """
                        order_id,line_no,item,quantity,unit_price,attributes
                        o1,1,x,2,100,product_group=Pumps
                        o1,2,y,1,50,product_group=Valves
                        o1,3,z,-1,80,product_group=Pumps
                        o2,1,x,1,300,product_group=Pumps
                        o3,1,x,1,900,product_group=pumps
                        o4,1,x,1,900,product_group=Valves
                        o5,1,Spare part,1,900,
                        """)
                .land();
    }

    @Test
    void whoBoughtAProductGroupOfLateIsCaughtBackFromTheNewestOrder() {
        assertThat(caught(bought("PUMPS", "12", ""))).isEqualTo(1);
        // the order of 30 June 2025 is twelve months old to the day
        assertThat(caught(bought("PUMPS", "13", ""))).isEqualTo(2);
        assertThat(caught(bought("valves; spare part", "12", ""))).isEqualTo(2);
        assertThat(caught(bought("Robots", "240", ""))).isZero();
    }

    @Test
    void theLeastAmountIsThatOfAllTheGoodsTogetherCreditsNetted() {
        // 2 × 100 − 80 + 50 + 300
        assertThat(caught(bought("Pumps; Valves", "12", "470"))).isEqualTo(1);
        assertThat(caught(bought("Pumps; Valves", "12", "470.01"))).isZero();
        assertThat(caught(bought("Pumps", "12", "420,01"))).isZero();
        assertThat(caught(bought("Spare part", "12", "1")))
                .as("an amount in another currency is not known")
                .isZero();
    }

    @Test
    void whoDidNotBuyIsCaughtTheOtherWayRound() {
        assertThat(caught(new Purchase(Operator.NONE_OF, "Pumps", "13", ""))).isEqualTo(2);
        assertThat(caught(Group.none(bought("Pumps", "13", "")))).isEqualTo(2);
        assertThat(caught(Group.all(bought("Pumps", "12", ""), new Purchase(Operator.NONE_OF, "Valves", "12", ""))))
                .isZero();
    }

    @Test
    void anImportWritesWhatChangedAndForgetsWhatIsGone() {
        assertThat(goods.names()).containsExactly("Pumps", "Spare part", "Valves", "pumps");
        folder.with("orders", """
                        order_id,customer_id,ordered_at,status,currency
                        o3,c2,2025-06-30T10:00:00Z,cancelled,EUR
                        o5,c4,2026-05-02T10:00:00Z,open,EUR
                        """).land();
        assertThat(goods.names()).containsExactly("Pumps", "Spare part", "Valves");
        assertThat(caught(bought("pumps", "13", ""))).isEqualTo(1);
        assertThat(caught(bought("Spare part", "12", "900"))).isEqualTo(1);
        assertThat(caught(new Purchase(Operator.NONE_OF, "Spare part", "12", "")))
                .isEqualTo(3);
    }

    @Test
    void contributionIsToldWhereCostsAreKnown() {
        Preview before = segments.preview(List.of(new Rule("All", Group.all(bought("Pumps", "12", "")))), LEAD);
        assertThat(before.caught().getFirst().contribution()).isNull();
        folder.with("orders", """
                        order_id,customer_id,ordered_at,status,currency,revenue,cost
                        o1,c1,2026-06-30T10:00:00Z,open,EUR,500,320
                        """).land();
        Preview after = segments.preview(List.of(new Rule("All", Group.all(bought("Pumps", "12", "")))), LEAD);
        assertThat(after.caught().getFirst().contribution())
                .isNotNull()
                .satisfies(money -> assertThat(money.amount()).isEqualByComparingTo("180"));
    }

    private static Purchase bought(String goods, String months, String atLeast) {
        return new Purchase(Operator.ONE_OF, goods, months, atLeast);
    }

    private long caught(Term term) {
        return segments.preview(List.of(new Rule("One", Group.all(term))), LEAD)
                .caught()
                .getFirst()
                .customers();
    }
}
