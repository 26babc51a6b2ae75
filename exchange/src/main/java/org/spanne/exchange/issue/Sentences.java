package org.spanne.exchange.issue;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The sentences of one language. Names in braces are the issue's own parts and arguments: {@code {value}}. */
final class Sentences {

    private static final String BUNDLE = "org.spanne.exchange.issue.sentences";
    private static final Sentences ENGLISH = new Sentences(Locale.ROOT);
    private static final Sentences GERMAN = new Sentences(Locale.GERMAN);

    private final ResourceBundle bundle;

    private Sentences(Locale locale) {
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Sentences of(Locale locale) {
        return "de".equals(locale.getLanguage()) ? GERMAN : ENGLISH;
    }

    String sentence(Issue issue) {
        String pattern = bundle.getString(issue.code().name().toLowerCase(Locale.ROOT));
        StringBuilder sentence = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            sentence.append(pattern, from, open).append(part(issue, pattern.substring(open + 1, close)));
            from = close + 1;
        }
        return sentence.append(pattern.substring(from)).toString();
    }

    private static String part(Issue issue, String name) {
        return switch (name) {
            case "place" -> issue.place();
            case "column" -> text(issue.column());
            case "value" -> text(issue.value());
            default -> text(issue.arguments().get(name));
        };
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
