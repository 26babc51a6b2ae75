package org.spanne.market.segment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.screen.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Conditions in words, in the language of the person. */
@Component
class Wording {

    private static final int LONGEST_NAME = 80;
    private static final int PARTS_OF_A_NAME = 2;
    private static final int CATEGORIES_IN_A_NAME = 3;

    private final MessageSource messages;
    private final Formats formats;

    Wording(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** A condition as it is read. */
    String sentence(Condition condition, Field field) {
        return label(field) + " " + message("market.operator." + condition.operator()) + " "
                + values(condition, Integer.MAX_VALUE);
    }

    /** A condition as it stands in a name. */
    String brief(Condition condition, Field field) {
        String sign = switch (condition.operator()) {
            case ONE_OF, CONTAINS -> "=";
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
    static String name(List<String> parts, Set<String> taken) {
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
        if (condition.operator().numeric()) {
            @Nullable BigDecimal number = Compiled.number(condition.value());
            return formats.number(number, 4);
        }
        List<String> values = condition.values();
        String shown = values.stream().limit(most).collect(Collectors.joining(", "));
        return values.size() <= most ? shown : shown + " +" + (values.size() - most);
    }

    private String label(Field field) {
        return field.isAttribute() ? field.label() : message(field.label());
    }

    private String message(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, key, LocaleContextHolder.getLocale()));
    }
}
