package org.spanne.engine.timeuse.calendar;

import java.util.ArrayList;
import java.util.List;

/** Collects issues up to a bound, so that a broken file cannot fill memory with them. */
final class CalendarIssues {

    private static final int MOST = 1_000;

    private final List<CalendarIssue> issues = new ArrayList<>();

    void add(int line, CalendarIssue.Code code, String message) {
        if (issues.size() < MOST) {
            issues.add(new CalendarIssue(line, code, message));
        }
    }

    List<CalendarIssue> list() {
        return List.copyOf(issues);
    }
}
