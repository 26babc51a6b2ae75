package org.spanne.engine.timeuse.classification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.spanne.engine.timeuse.Use;

/**
 * By what entries are classified; stated, by its version, beside every figure that was made so.
 *
 * @param version changes with any of the others
 * @param categories the use for each own category, in any case
 * @param causes the cause for each own category, in any case
 * @param entries what entries are for
 * @param mixed how meetings count in which others than customers take part
 */
public record ClassificationRules(
        String version, Map<String, Use> categories, Map<String, Cause> causes, EntryRules entries, MixedRule mixed) {

    private static final String STANDARD = "1";

    public ClassificationRules {
        categories = inAnyCase(categories);
        causes = inAnyCase(causes);
    }

    private static <T> Map<String, T> inAnyCase(Map<String, T> words) {
        Map<String, T> byWord = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byWord.putAll(words);
        return byWord;
    }

    /**
     * Own categories are the names of the uses and causes, in English, with a few other words for causes; more than 100
     * people are a broadcast; mixed meetings count in full.
     */
    public static ClassificationRules standard() {
        Map<String, Use> categories = new HashMap<>();
        for (Use use : Use.values()) {
            categories.put(use.name().toLowerCase(Locale.ROOT), use);
        }
        Map<String, Cause> causes = new HashMap<>();
        for (Cause cause : Cause.values()) {
            causes.put(cause.name().toLowerCase(Locale.ROOT), cause);
        }
        causes.putAll(Map.of("quotation", Cause.QUOTE, "pricing", Cause.QUOTE, "complaint", Cause.CASE));
        return new ClassificationRules(
                STANDARD,
                categories,
                causes,
                new StandardRules(StandardRules.USUAL_LARGEST_MEETING),
                MixedRule.IN_FULL);
    }

    /** The same with another rule for mixed meetings, which the version tells. */
    public ClassificationRules with(MixedRule rule) {
        String named = rule == mixed ? version : version + "+" + rule.name().toLowerCase(Locale.ROOT);
        return new ClassificationRules(named, categories, causes, entries, rule);
    }

    /** The same with other rules about what entries are for, which the version tells. */
    public ClassificationRules with(EntryRules rules, String theirVersion) {
        return new ClassificationRules(theirVersion, categories, causes, rules, mixed);
    }
}
