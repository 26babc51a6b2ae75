package org.spanne.market.segment.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.market.segment.rule.Condition;
import org.spanne.market.segment.rule.Group;
import org.spanne.market.segment.rule.Operator;
import org.spanne.market.segment.rule.Purchase;
import org.spanne.market.segment.rule.Rule;
import org.spanne.market.segment.rule.Strategy;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class VersionsTests {

    private static final Rights LEAD =
            new Rights(1, "Anna", Set.of(Role.SALES_LEAD), null, new Reach.Everything(), new Reach.Everything());

    @Autowired
    private CompanyFolder folder;

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
    void aVersionIsReadAsItWasSavedGroupsAndStrategyIncluded() {
        Rule rule = new Rule(
                "Large",
                Group.any(
                        new Condition("employees", Operator.AT_LEAST, "300"),
                        Group.none(
                                new Purchase(Operator.NONE_OF, "Pumps; Valves", "12", "5000"),
                                Group.all(new Condition("industry", Operator.CONTAINS, "food")))),
                new Strategy(
                        Strategy.ServedBy.HUNTER, Strategy.ServiceLevel.BASIC, new BigDecimal("1.5"), BigDecimal.TWO));
        assertThat(segmentations.byVersion(saved(rule)).orElseThrow().rules()).containsExactly(rule);
    }

    @Test
    void versionsSavedBeforeThereWereGroupsAndStrategiesKeepTheirMeaning() throws IOException {
        long before = db.sql("""
                        insert into market.segmentation (rules, saved_by)
                        values ('[{"name":"Old","all":false,"conditions":[{"field":"status","operator":"ONE_OF",
                                "value":"former"}]},{"name":"Empty","all":true,"conditions":[]}]', 'Anna')
                        returning version
                        """).query(Long.class).single();
        long without = db.sql(
                        "insert into market.segmentation (rules, saved_by) values ('[]', 'Anna') returning version")
                .query(Long.class)
                .single();
        String migration = new ClassPathResource("db/migration/market/V4__nested_rules.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        db.sql(migration.substring(0, migration.indexOf(";\n"))).update();
        assertThat(segmentations.byVersion(before).orElseThrow().rules())
                .containsExactly(
                        new Rule("Old", Group.any(new Condition("status", Operator.ONE_OF, "former"))),
                        new Rule("Empty", Group.all()));
        assertThat(segmentations.byVersion(without).orElseThrow().rules()).isEmpty();
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

    private static Rule rule(String name, Condition condition) {
        return new Rule(name, Group.all(condition));
    }
}
