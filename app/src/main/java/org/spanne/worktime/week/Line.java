package org.spanne.worktime.week;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Entry;

/**
 * An entry of a day, for its person.
 *
 * @param id by which it is corrected
 * @param start by the person's clock
 * @param end by the person's clock; on a later day where it is not after the start
 * @param minutes how long it is
 * @param source where it comes from
 * @param kind what sort of entry its source says it is, as message key
 * @param words own categories
 * @param with who takes part, as far as it is known: names of customers and other domains
 * @param people how many take part, the person included; null where nobody knows
 * @param standing what became of it
 * @param isCorrected whether the person has spoken about it
 * @param row the row of the rules that said so; 0 where none did
 * @param tableVersion the version of the rules
 */
public record Line(
        String id,
        LocalTime start,
        LocalTime end,
        int minutes,
        Entry.Source source,
        String kind,
        List<String> words,
        List<String> with,
        @Nullable Integer people,
        Standing standing,
        boolean isCorrected,
        int row,
        int tableVersion) {

    public Line {
        words = List.copyOf(words);
        with = List.copyOf(with);
    }

    /** What became of an entry. */
    public sealed interface Standing {

        /**
         * It counts.
         *
         * @param customer the customer it belongs to, by name; null where it belongs to none
         * @param customerId the same by id
         * @param counted how many of its minutes counted
         * @param outside how many lie outside working time
         * @param covered how many went to another entry at the same time
         * @param isTentative whether the person never firmly agreed to come
         */
        record Counted(
                Use use,
                @Nullable String customer,
                @Nullable String customerId,
                int counted,
                int outside,
                int covered,
                boolean isTentative)
                implements Standing {

            /** The use as message key and class. */
            public String key() {
                return use.name().toLowerCase(Locale.ROOT);
            }
        }

        /**
         * It does not.
         *
         * @param reason why, as message key
         */
        record NotCounted(String reason) implements Standing {}
    }

    /** What became of it where it counts, for page templates. */
    public Standing.@Nullable Counted counted() {
        return standing instanceof Standing.Counted counted ? counted : null;
    }

    /** Why it does not count, for page templates; null where it does. */
    public @Nullable String reason() {
        return standing instanceof Standing.NotCounted not ? not.reason() : null;
    }
}
