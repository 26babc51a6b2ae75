package org.spanne.market.segment.rule;

import java.util.List;

/**
 * What has to hold of a customer.
 *
 * @param field the key of a {@link Field}
 * @param operator how it is compared
 * @param value what it is compared with; several texts, and both ends of a range, are separated by semicolons
 */
public record Condition(String field, Operator operator, String value) implements Term {

    /** The values, without those left empty. */
    public List<String> values() {
        return Texts.list(value);
    }
}
