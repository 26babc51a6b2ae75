package org.spanne.worktime.calendar;

import java.util.Map;
import org.spanne.engine.timeuse.calendar.CalendarIssue;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;

/**
 * What the engine found in a calendar, as issues of a folder. The engine's own words are left behind: they may quote what
 * stands in the file.
 */
final class CalendarIssues {

    private CalendarIssues() {}

    /**
     * One issue.
     *
     * @param place the file as a person knows it
     * @param hasLines whether the engine's lines are those of the file
     */
    static Issue of(CalendarIssue found, String place, boolean hasLines) {
        return new Issue(code(found.code()), place, hasLines ? found.line() : 0, null, null, Map.of());
    }

    private static IssueCode code(CalendarIssue.Code code) {
        return switch (code) {
            case NOT_A_CALENDAR -> IssueCode.CALENDAR_NONE;
            case BAD_NESTING -> IssueCode.CALENDAR_NESTING;
            case BAD_LINE -> IssueCode.CALENDAR_LINE;
            case NO_START -> IssueCode.CALENDAR_NO_START;
            case NO_UID -> IssueCode.CALENDAR_NO_UID;
            case BAD_TIME -> IssueCode.CALENDAR_TIME;
            case END_BEFORE_START -> IssueCode.CALENDAR_ENDS_EARLY;
            case BAD_RULE -> IssueCode.CALENDAR_RULE;
            case RULE_ENDS_BEFORE_START -> IssueCode.CALENDAR_RULE_ENDS_EARLY;
            case UNKNOWN_ZONE -> IssueCode.CALENDAR_ZONE_UNKNOWN;
            case TOO_MANY -> IssueCode.CALENDAR_TOO_MANY;
        };
    }
}
