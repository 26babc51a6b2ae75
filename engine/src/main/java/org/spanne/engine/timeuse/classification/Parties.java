package org.spanne.engine.timeuse.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Spans;

/** Numbers customers in the order in which they are met. One numbering can serve many diaries, one at a time. */
public final class Parties {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    /** The number of a customer, new if need be; {@link Spans#NOBODY} for null. */
    public int number(@Nullable String customerId) {
        if (customerId == null) {
            return Spans.NOBODY;
        }
        return numbers.computeIfAbsent(customerId, id -> {
            ids.add(id);
            return ids.size() - 1;
        });
    }

    /** The customer of a number that was given out. */
    public String id(int number) {
        return ids.get(number);
    }
}
