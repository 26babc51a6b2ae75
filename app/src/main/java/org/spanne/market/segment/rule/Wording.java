package org.spanne.market.segment.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Company;
import org.spanne.figure.Money;
import org.spanne.screen.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Rules in words, in the language of the person. */
@Component
public class Wording {

    private static final int LONGEST_NAME = 80;
    private static final int PARTS_OF_A_NAME = 2;
    private static final int CATEGORIES_IN_A_NAME = 3;

    private final MessageSource messages;
    private final Formats formats;
    private final Company company;

    Wording(MessageSource messages, Formats formats, Company company) {
        this.messages = messages;
        this.formats = formats;
        this.company = company;
    }

    /** A rule as one sentence, without conditions that cannot be read. Empty where it asks nothing. */
    public String sentence(Rule rule, Map<String, Field> fields) {
        return sentence(rule.when(), fields, false);
    }

    private String sentence(Term term, Map<String, Field> fields, boolean inside) {
        return switch (term) {
            case Condition condition ->
                Conditions.problem(condition, fields) == null
                        ? sentence(condition, Objects.requireNonNull(fields.get(condition.field())))
                        : "";
            case Purchase purchase -> Conditions.problem(purchase) == null ? sentence(purchase) : "";
            case Group group -> sentence(group, fields, inside);
        };
    }

    private String sentence(Group group, Map<String, Field> fields, boolean inside) {
        List<String> parts = group.terms().stream()
                .map(term -> sentence(term, fields, true))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return "";
        }
        String joint = " " + message(group.join() == Group.Join.ALL ? "market.rule.and" : "market.rule.or") + " ";
        String joined = String.join(joint, parts);
        return group.join() == Group.Join.NONE
                ? message("market.rule.not", joined)
                : inside && parts.size() > 1 ? "(" + joined + ")" : joined;
    }

    /** A condition as it is read. */
    public String sentence(Condition condition, Field field) {
        return label(field) + " " + message("market.operator." + condition.operator()) + " "
                + values(condition, Integer.MAX_VALUE);
    }

    private String sentence(Purchase purchase) {
        String goods = String.join(", ", purchase.names());
        String said = message("market.purchase." + purchase.operator(), goods, purchase.months());
        BigDecimal amount = purchase.amount();
        return amount == null
                ? said
                : said + " "
                        + message(
                                "market.purchase.atleast",
                                formats.sum(new Money(amount, company.facts().currency())));
    }

    /** A condition as it stands in a name. */
    public String brief(Condition condition, Field field) {
        String sign = switch (condition.operator()) {
            case ONE_OF, CONTAINS, BETWEEN -> "=";
            case NONE_OF -> "≠";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case MORE_THAN, MORE_THAN_OR_UNKNOWN -> ">";
        };
        return label(field) + " " + sign + " " + values(condition, CATEGORIES_IN_A_NAME);
    }

    /**
     * A name of no more characters than that of a segment may have, which nothing else has yet.
     *
     * @param parts the most telling first
     * @param taken names given before; the new one is added
     */
    public static String name(List<String> parts, Set<String> taken) {
        for (int size = Math.min(PARTS_OF_A_NAME, parts.size()); size <= parts.size(); size++) {
            String name = cut(String.join(" · ", parts.subList(0, size)), LONGEST_NAME);
            if (taken.add(name)) {
                return name;
            }
        }
        int number = 2;
        while (true) {
            String suffix = " (" + number++ + ")";
            String name = cut(String.join(" · ", parts), LONGEST_NAME - suffix.length()) + suffix;
            if (taken.add(name)) {
                return name;
            }
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private String values(Condition condition, int most) {
        List<String> values = condition.values();
        if (condition.operator() == Operator.BETWEEN) {
            return values.stream().map(this::number).collect(Collectors.joining(" – "));
        }
        if (condition.operator().numeric()) {
            return number(condition.value());
        }
        String shown = values.stream().limit(most).collect(Collectors.joining(", "));
        return values.size() <= most ? shown : shown + " +" + (values.size() - most);
    }

    private String number(String text) {
        @Nullable BigDecimal number = Texts.number(text);
        return number == null ? text : formats.number(number, 4);
    }

    private String label(Field field) {
        return field.isAttribute() ? field.label() : message(field.label());
    }

    private String message(String key, Object... values) {
        return Objects.requireNonNull(messages.getMessage(key, values, key, LocaleContextHolder.getLocale()));
    }
}
