package org.spanne.market.segment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.market.segment.Strategy.ServedBy;
import org.spanne.market.segment.Strategy.ServiceLevel;

/**
 * Reads the rules out of the editor's form, and changes them as its buttons ask. Fields are named {@code r0.name}, {@code
 * r0.match}, {@code r0.c0.field}, {@code r0.c0.operator}, {@code r0.c0.value}, {@code r0.role}, {@code r0.level}, {@code r0.hours},
 * {@code r0.weight}; a button sends {@code act}: {@code
 * add-rule}, {@code remove-rule:0}, {@code up:1}, {@code down:0}, {@code add:0}, {@code remove:0:1}.
 */
final class RuleForm {

    private static final int MOST = 100;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);
    private static final Condition BLANK = new Condition("industry", Operator.ONE_OF, "");

    private RuleForm() {}

    static List<Rule> read(Map<String, String> form) {
        List<Rule> rules = new ArrayList<>();
        for (int r = 0; r < MOST && form.containsKey("r" + r + ".name"); r++) {
            List<Condition> conditions = new ArrayList<>();
            for (int c = 0; c < MOST && form.containsKey("r" + r + ".c" + c + ".field"); c++) {
                conditions.add(condition(form, "r" + r + ".c" + c));
            }
            rules.add(new Rule(
                    form.getOrDefault("r" + r + ".name", "").strip(),
                    !"any".equals(form.get("r" + r + ".match")),
                    conditions,
                    strategy(form, "r" + r)));
        }
        return changed(rules, form.getOrDefault("act", "").split(":"));
    }

    private static Strategy strategy(Map<String, String> form, String name) {
        return new Strategy(
                choice(ServedBy.values(), form.get(name + ".role")),
                choice(ServiceLevel.values(), form.get(name + ".level")),
                amount(form.get(name + ".hours")),
                amount(form.get(name + ".weight")));
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] values, @Nullable String name) {
        return Stream.of(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What is no number from 0 to 10,000 counts as left open. */
    private static @Nullable BigDecimal amount(@Nullable String text) {
        BigDecimal number = text == null ? null : Compiled.number(text);
        return number == null || number.signum() < 0 || number.compareTo(MOST_HOURS) > 0
                ? null
                : number.stripTrailingZeros();
    }

    private static Condition condition(Map<String, String> form, String name) {
        return new Condition(
                form.getOrDefault(name + ".field", ""),
                Operator.named(form.getOrDefault(name + ".operator", "")).orElse(Operator.ONE_OF),
                form.getOrDefault(name + ".value", "").strip());
    }

    private static List<Rule> changed(List<Rule> rules, String[] act) {
        int rule = at(act, 1);
        if (act[0].equals("add-rule") && rules.size() < MOST) {
            rules.add(new Rule("", true, List.of(BLANK)));
        }
        if (rule < 0 || rule >= rules.size()) {
            return rules;
        }
        switch (act[0]) {
            case "remove-rule" -> rules.remove(rule);
            case "up" -> swap(rules, rule, rule - 1);
            case "down" -> swap(rules, rule, rule + 1);
            case "add" -> rules.set(rule, with(rules.get(rule)));
            case "remove" -> rules.set(rule, without(rules.get(rule), at(act, 2)));
            default -> {
                // an unknown button changes nothing
            }
        }
        return rules;
    }

    private static int at(String[] act, int position) {
        return act.length > position && act[position].matches("\\d{1,3}") ? Integer.parseInt(act[position]) : -1;
    }

    private static void swap(List<Rule> rules, int one, int other) {
        if (other >= 0 && other < rules.size()) {
            rules.set(one, rules.set(other, rules.get(one)));
        }
    }

    private static Rule with(Rule rule) {
        List<Condition> conditions = new ArrayList<>(rule.conditions());
        conditions.add(BLANK);
        return rule.with(conditions);
    }

    private static Rule without(Rule rule, int condition) {
        List<Condition> conditions = new ArrayList<>(rule.conditions());
        if (condition >= 0 && condition < conditions.size()) {
            conditions.remove(condition);
        }
        return rule.with(conditions);
    }
}
