package org.spanne.exchange.profile.definition;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.spanne.exchange.profile.expression.Expression;

/**
 * An expression with the words in which it was written.
 *
 * @param place where it stands in the profile: {@code tables.orders.columns.revenue}
 */
public record Formula(String text, Expression expression, String place) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "true", "false");

    /** A lone column, whatever characters its name has. */
    public static Formula ofColumn(String name, String place) {
        boolean plain = NAME.matcher(name).matches() && !WORDS.contains(name.toLowerCase(Locale.ROOT));
        String text = plain ? name : "[" + name.replace("]", "]]") + "]";
        return new Formula(text, new Expression.Column(null, name, 1), place);
    }
}
