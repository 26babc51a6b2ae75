package org.spanne.cli.worktime;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.classification.Entry;
import org.spanne.engine.timeuse.classification.Verdict;
import org.spanne.engine.timeuse.classification.Verdict.Absent;
import org.spanne.engine.timeuse.classification.Verdict.Counts;
import org.spanne.engine.timeuse.classification.Verdict.Ignored;

/**
 * What became of an entry of a log or calendar. Times are ISO 8601 with offset.
 *
 * @param source log or calendar
 * @param category what it counts as, absent, or null where it does not count
 * @param cause what made it necessary, or null
 * @param credit the part of a mixed meeting that is time with the customer; null where it is none
 * @param reason why it does not count; null where it does
 * @param countedMinutes how many minutes counted
 * @param outsideMinutes how many lie outside working time
 * @param coveredMinutes how many went to another entry at the same time
 */
record EntryLine(
        String start,
        String end,
        String source,
        @Nullable String category,
        @Nullable String customerId,
        @Nullable String cause,
        @Nullable Double credit,
        @Nullable String reason,
        int countedMinutes,
        int outsideMinutes,
        int coveredMinutes) {

    static EntryLine of(Entry entry, ZoneId zone) {
        Counts counts = entry.verdict() instanceof Counts that ? that : null;
        return new EntryLine(
                time(entry.time().start(), zone),
                time(entry.time().end(), zone),
                word(entry.source()),
                category(entry.verdict()),
                counts == null ? null : counts.customer(),
                counts == null || counts.cause() == null ? null : word(counts.cause()),
                counts == null || counts.mixed() == null ? null : counts.mixed().credit(),
                entry.verdict() instanceof Ignored(var reason) ? word(reason) : null,
                entry.countedMinutes(),
                entry.outsideMinutes(),
                entry.coveredMinutes());
    }

    private static @Nullable String category(Verdict verdict) {
        return switch (verdict) {
            case Counts counts -> PersonDay.category(counts.use());
            case Absent _ -> "absent";
            case Ignored _ -> null;
        };
    }

    private static String time(int minute, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                Instant.ofEpochSecond(60L * minute).atZone(zone));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
