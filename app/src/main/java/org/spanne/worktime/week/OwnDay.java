package org.spanne.worktime.week;

import java.time.LocalDate;
import java.util.List;
import org.spanne.worktime.StackedBar;

/**
 * A day of the own week.
 *
 * @param date by the person's clock
 * @param isOver whether it is today or past: days to come are not confirmed
 * @param minutes what it went to
 * @param bar the same as a bar; empty where nobody works
 * @param lines its entries, by start
 * @param check what the person said about the day
 */
public record OwnDay(
        LocalDate date, boolean isOver, OwnMinutes minutes, StackedBar bar, List<Line> lines, Check check) {

    public OwnDay {
        lines = List.copyOf(lines);
    }

    /** What the person said about a day. */
    public enum Check {
        OPEN,
        CONFIRMED,
        /** Confirmed, and something has changed since. */
        CHANGED
    }

    /** The entries that count, and those the person has spoken about. */
    public List<Line> upFront() {
        return lines.stream().filter(OwnDay::isUpFront).toList();
    }

    /** The others, which need no attention unless something is missing. */
    public List<Line> behind() {
        return lines.stream().filter(line -> !isUpFront(line)).toList();
    }

    private static boolean isUpFront(Line line) {
        return line.isCorrected() || line.counted() != null;
    }

    /** Whether it waits for the person's word. */
    public boolean isOpen() {
        return isOver && check != Check.CONFIRMED && (minutes.working() > 0 || !lines.isEmpty());
    }
}
