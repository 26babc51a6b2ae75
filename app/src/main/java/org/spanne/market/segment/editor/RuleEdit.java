package org.spanne.market.segment.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spanne.market.segment.rule.Condition;
import org.spanne.market.segment.rule.Group;
import org.spanne.market.segment.rule.Group.Join;
import org.spanne.market.segment.rule.Operator;
import org.spanne.market.segment.rule.Rule;
import org.spanne.market.segment.rule.Term;

/**
 * What a button of the editor asks: {@code add-rule}, {@code remove-rule:r0}, {@code up:r1}, {@code down:r0}; {@code add:r0.1} and
 * {@code group:r0.1} put a condition or a group into the group of that name, {@code remove:r0.1.2} takes a term away.
 *
 * @param act what is to be done; one that is not known changes nothing
 * @param path positions of the rule and of the terms down to the one that is meant
 */
record RuleEdit(String act, List<Integer> path) {

    private static final int MOST_RULES = 100;
    private static final Pattern FORM = Pattern.compile("([a-z-]+):r(\\d{1,3}(?:\\.\\d{1,3}){0,9})");
    private static final Condition BLANK = new Condition("industry", Operator.ONE_OF, "");

    RuleEdit {
        path = List.copyOf(path);
    }

    static RuleEdit of(String text) {
        Matcher found = FORM.matcher(text);
        return found.matches()
                ? new RuleEdit(
                        found.group(1),
                        Stream.of(found.group(2).split("\\."))
                                .map(Integer::valueOf)
                                .toList())
                : new RuleEdit(text, List.of());
    }

    /** The rules after it. */
    List<Rule> applied(List<Rule> rules) {
        List<Rule> changed = new ArrayList<>(rules);
        if (act.equals("add-rule") && rules.size() < MOST_RULES) {
            changed.add(new Rule("", Group.all(BLANK)));
        }
        int rule = path.isEmpty() ? rules.size() : path.getFirst();
        if (rule >= rules.size()) {
            return changed;
        }
        List<Integer> within = path.subList(1, path.size());
        switch (act) {
            case "remove-rule" -> changed.remove(rule);
            case "up" -> Collections.swap(changed, rule, Math.max(0, rule - 1));
            case "down" -> Collections.swap(changed, rule, Math.min(rules.size() - 1, rule + 1));
            case "add" -> changed.set(rule, changed(rules.get(rule), within, group -> group.with(BLANK)));
            case "group" -> changed.set(rule, changed(rules.get(rule), within, RuleEdit::withGroup));
            case "remove" -> changed.set(rule, without(rules.get(rule), within));
            default -> {
                // an unknown button changes nothing
            }
        }
        return changed;
    }

    /** A group within another is of use where it asks for something else. */
    private static Group withGroup(Group group) {
        return group.with(new Group(group.join() == Join.ANY ? Join.ALL : Join.ANY, List.of(BLANK)));
    }

    private static Rule without(Rule rule, List<Integer> path) {
        if (path.isEmpty()) {
            return rule;
        }
        int place = path.getLast();
        return changed(
                rule,
                path.subList(0, path.size() - 1),
                group -> place < group.terms().size() ? group.without(place) : group);
    }

    private static Rule changed(Rule rule, List<Integer> path, UnaryOperator<Group> change) {
        return rule.with(changed(rule.when(), path, change));
    }

    /** Changes the group that a path leads to; none where it leads nowhere. */
    private static Group changed(Group group, List<Integer> path, UnaryOperator<Group> change) {
        if (path.isEmpty()) {
            return change.apply(group);
        }
        int place = path.getFirst();
        Term term = place < group.terms().size() ? group.terms().get(place) : BLANK;
        return term instanceof Group inner
                ? group.with(place, changed(inner, path.subList(1, path.size()), change))
                : group;
    }
}
