package org.spanne.market.segment.rule;

import java.util.Locale;

/**
 * What most of a customer's contacts have in common. It is told of a customer only where enough of them have it stated, so
 * that no rule points at one person.
 */
public enum ContactTrait {
    FUNCTION,
    SENIORITY,
    AGE_BAND;

    /** As many as the least group of people that is told of anywhere. */
    public static final int ENOUGH = 5;

    /** The key of its field. */
    public String key() {
        return "contact_" + column();
    }

    /** At a tie the one that comes first in order; spelt as the first of its spellings. */
    String sql() {
        return """
            (select case when sum(count(*)) over () >= %2$d then min(k.%1$s) end
               from market.contact k
              where k.customer_id = c.customer_id and k.%1$s is not null
              group by lower(k.%1$s) order by count(*) desc, lower(k.%1$s) limit 1)""".formatted(column(), ENOUGH);
    }

    private String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
