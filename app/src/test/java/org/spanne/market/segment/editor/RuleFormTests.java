package org.spanne.market.segment.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spanne.market.segment.rule.Condition;
import org.spanne.market.segment.rule.Group;
import org.spanne.market.segment.rule.Operator;
import org.spanne.market.segment.rule.Purchase;
import org.spanne.market.segment.rule.Rule;
import org.spanne.market.segment.rule.Strategy;
import org.spanne.market.segment.rule.Term;

class RuleFormTests {

    private static final Condition GERMAN = new Condition("country", Operator.ONE_OF, "DE");
    private static final Condition LARGE = new Condition("employees", Operator.AT_LEAST, "300");
    private static final Purchase PUMPS = new Purchase(Operator.NONE_OF, "Pumps; Valves", "18", "1000");
    private static final Group NESTED = Group.all(GERMAN, Group.any(LARGE, Group.none(PUMPS, GERMAN)));

    @Test
    void readsWhatItWrites() {
        Strategy strategy = new Strategy(Strategy.ServedBy.INSIDE, Strategy.ServiceLevel.BASIC, BigDecimal.TWO, null);
        List<Rule> rules = List.of(new Rule("A", NESTED, strategy), new Rule("B", Group.none(PUMPS)));
        assertThat(RuleForm.read(RuleForm.write(rules))).isEqualTo(rules);
    }

    @Test
    void hoursThatAreNoNumberAreLeftOpen() {
        List<Rule> rules = RuleForm.read(
                Map.of("r0.name", "A", "r0.hours", "many", "r0.weight", "1,5", "r0.role", "HUNTER", "r0.level", "x"));
        assertThat(rules.getFirst().strategy())
                .isEqualTo(new Strategy(Strategy.ServedBy.HUNTER, null, null, new BigDecimal("1.5")));
    }

    @Test
    void buttonsMoveAddAndRemoveSegments() {
        Rule one = new Rule("A", Group.all(GERMAN));
        Rule other = new Rule("B", Group.any(LARGE));
        List<Rule> rules = List.of(one, other);
        assertThat(pressed("up:r1", rules)).containsExactly(other, one);
        assertThat(pressed("down:r0", rules)).containsExactly(other, one);
        assertThat(pressed("down:r1", rules)).isEqualTo(rules);
        assertThat(pressed("remove-rule:r0", rules)).containsExactly(other);
        assertThat(pressed("add-rule", rules)).hasSize(3);
    }

    @Test
    void buttonsChangeTheGroupThatTheyName() {
        assertThat(terms("remove:r0.1.1.0")).containsExactly(GERMAN, Group.any(LARGE, Group.none(GERMAN)));
        assertThat(terms("remove:r0.1")).containsExactly(GERMAN);
        assertThat(terms("add:r0.1.1").toString()).contains("field=country, operator=ONE_OF, value=DE], Condition[");
        assertThat(terms("add:r0")).hasSize(3);
        assertThat(terms("group:r0").getLast()).isInstanceOfSatisfying(Group.class, group -> {
            assertThat(group.join()).isEqualTo(Group.Join.ANY);
            assertThat(group.terms()).hasSize(1);
        });
    }

    @Test
    void buttonsThatLeadNowhereChangeNothing() {
        for (String act : List.of(
                "remove:r0.7", "add:r0.0", "add:r0.9.9", "remove:r5", "remove:r0", "up:r9", "x:r0", "add:r0.")) {
            assertThat(terms(act)).as(act).isEqualTo(NESTED.terms());
        }
    }

    @Test
    void groupsAreReadOnlyAsDeepAsTheyMayBe() {
        Map<String, String> form = new HashMap<>(Map.of("r0.name", "A"));
        StringBuilder name = new StringBuilder("r0");
        for (int depth = 1; depth <= 20; depth++) {
            form.put(name + ".join", "ANY");
            name.append(".0");
        }
        form.put(name + ".field", "country");
        assertThat(RuleForm.read(form).getFirst().when()).isEqualTo(Group.any(Group.any(Group.any(Group.any()))));
    }

    private static List<Term> terms(String act) {
        return pressed(act, List.of(new Rule("A", NESTED))).getFirst().when().terms();
    }

    private static List<Rule> pressed(String act, List<Rule> rules) {
        Map<String, String> form = new HashMap<>(RuleForm.write(rules));
        form.put("act", act);
        return RuleForm.read(form);
    }
}
