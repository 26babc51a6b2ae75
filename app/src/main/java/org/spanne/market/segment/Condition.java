package org.spanne.market.segment;

import java.util.List;
import java.util.stream.Stream;

/**
 * What has to hold of a customer.
 *
 * @param field the key of a {@link Field}
 * @param operator how it is compared
 * @param value what it is compared with; several texts are separated by semicolons
 */
record Condition(String field, Operator operator, String value) {

    /** The values, without those left empty. */
    List<String> values() {
        return Stream.of(value.split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
