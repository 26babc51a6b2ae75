package org.spanne.market.segment.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.market.segment.rule.Condition;
import org.spanne.market.segment.rule.Group;
import org.spanne.market.segment.rule.Operator;
import org.spanne.market.segment.rule.Purchase;
import org.spanne.market.segment.rule.Rule;
import org.spanne.market.segment.rule.Strategy;
import org.spanne.market.segment.rule.Strategy.ServedBy;
import org.spanne.market.segment.rule.Strategy.ServiceLevel;
import org.spanne.market.segment.rule.Term;
import org.spanne.market.segment.rule.Texts;

/**
 * Rules as the editor's form holds them. A rule is named by its position, {@code r0}, and a term by its rule's name and its
 * own position in every group down to it, {@code r0.2.1}. A rule has the fields {@code name}, {@code role}, {@code level}, {@code
 * hours} and {@code weight}; a group, and a rule as the outermost one, {@code join}; a condition {@code field}, {@code operator} and
 * {@code value}, one on purchases {@code months} and {@code amount} too.
 */
public final class RuleForm {

    private static final int MOST = 100;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);
    private static final String A_YEAR = "12";

    private final Map<String, String> form;

    private RuleForm(Map<String, String> form) {
        this.form = form;
    }

    /** The rules, changed as the button asks that was pressed, which sends {@code act}. */
    static List<Rule> read(Map<String, String> form) {
        RuleForm fields = new RuleForm(form);
        List<Rule> rules = new ArrayList<>();
        for (int r = 0; r < MOST && form.containsKey("r" + r + ".name"); r++) {
            String name = "r" + r;
            rules.add(new Rule(fields.text(name + ".name").strip(), fields.group(name, 1), fields.strategy(name)));
        }
        return RuleEdit.of(fields.text("act")).applied(rules);
    }

    /** The fields of a form that reads as these rules. */
    public static Map<String, String> write(List<Rule> rules) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int r = 0; r < rules.size(); r++) {
            Strategy strategy = rules.get(r).strategy();
            form.put("r" + r + ".name", rules.get(r).name());
            form.put("r" + r + ".role", Objects.toString(strategy.servedBy(), ""));
            form.put("r" + r + ".level", Objects.toString(strategy.level(), ""));
            form.put("r" + r + ".hours", text(strategy.hours()));
            form.put("r" + r + ".weight", text(strategy.weight()));
            write(rules.get(r).when(), "r" + r, form);
        }
        return form;
    }

    private static void write(Term term, String name, Map<String, String> form) {
        switch (term) {
            case Condition(String field, Operator operator, String value) -> {
                form.put(name + ".field", field);
                form.put(name + ".operator", operator.name());
                form.put(name + ".value", value);
            }
            case Purchase(Operator operator, String goods, String months, String atLeast) -> {
                form.put(name + ".field", Purchase.FIELD);
                form.put(name + ".operator", operator.name());
                form.put(name + ".value", goods);
                form.put(name + ".months", months);
                form.put(name + ".amount", atLeast);
            }
            case Group(Group.Join join, List<Term> terms) -> {
                form.put(name + ".join", join.name());
                for (int place = 0; place < terms.size(); place++) {
                    write(terms.get(place), name + "." + place, form);
                }
            }
        }
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private String text(String name) {
        return form.getOrDefault(name, "");
    }

    private Group group(String name, int depth) {
        List<Term> terms = new ArrayList<>();
        for (int place = 0; place < MOST; place++) {
            String at = name + "." + place;
            if (form.containsKey(at + ".field")) {
                terms.add(condition(at));
            } else if (form.containsKey(at + ".join") && depth < Group.DEEPEST) {
                terms.add(group(at, depth + 1));
            } else {
                break;
            }
        }
        Group.Join join = choice(Group.Join.values(), form.get(name + ".join"));
        return new Group(join == null ? Group.Join.ALL : join, terms);
    }

    private Term condition(String name) {
        String field = text(name + ".field");
        Operator operator = Operator.named(text(name + ".operator")).orElse(Operator.ONE_OF);
        String value = text(name + ".value").strip();
        if (!field.equals(Purchase.FIELD)) {
            return new Condition(field, operator, value);
        }
        return new Purchase(
                operator == Operator.NONE_OF ? operator : Operator.ONE_OF,
                value,
                form.getOrDefault(name + ".months", A_YEAR).strip(),
                text(name + ".amount").strip());
    }

    private Strategy strategy(String name) {
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
        BigDecimal number = text == null ? null : Texts.number(text);
        return number == null || number.signum() < 0 || number.compareTo(MOST_HOURS) > 0
                ? null
                : number.stripTrailingZeros();
    }
}
