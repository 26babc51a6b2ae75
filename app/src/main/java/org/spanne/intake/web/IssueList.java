package org.spanne.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.Severity;
import org.spanne.intake.book.Issues;
import org.spanne.screen.list.Cell;
import org.spanne.screen.list.Column;
import org.spanne.screen.list.Filter;
import org.spanne.screen.list.Filter.Option;
import org.spanne.screen.list.Listing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list of an import's issues, the most serious first. */
@Component
class IssueList {

    private static final String SERIOUS_FIRST = "case severity when 'ERROR' then 1 when 'WARNING' then 2 else 3 end";

    private final Issues issues;
    private final MessageSource messages;

    IssueList(Issues issues, MessageSource messages) {
        this.issues = issues;
        this.messages = messages;
    }

    Listing<Issue> of(long importId, Locale language) {
        return Listing.at("/import/" + importId + "/issues", "intake.issues", issues.mapper())
                .from("intake.issue")
                .where("import_id = :import")
                .bind("import", importId)
                .column(Column.<Issue>words("severity", IssueList::severity).sortedBy(SERIOUS_FIRST))
                .column(Column.<Issue>words("place", issue -> Cell.text(issue.place()))
                        .sortedBy("place"))
                .column(Column.<Issue>figures("line", IssueList::line).sortedBy("line"))
                .column(Column.<Issue>words("column", issue -> Cell.text(issue.column()))
                        .sortedByKnown("column_name")
                        .onWideScreens())
                .column(Column.<Issue>words("value", issue -> Cell.text(issue.value()))
                        .onWideScreens())
                .column(Column.<Issue>words(
                                "code", issue -> Cell.text(issue.code().name()))
                        .sortedBy("code")
                        .inExportsOnly())
                .column(Column.<Issue>words("sentence", issue -> Cell.text(issue.sentence(language))))
                .filter(Filter.choice("severity", "severity = :severity", () -> severities(language)))
                .filter(Filter.choice("place", "place = :place", () -> places(importId)))
                .filter(Filter.choice("code", "code = :code", () -> codes(importId)))
                .sortedUpBy("severity")
                .unique("number");
    }

    private static Cell severity(Issue issue) {
        Cell.Tone tone = switch (issue.severity()) {
            case ERROR -> Cell.Tone.BAD;
            case WARNING -> Cell.Tone.WARN;
            case NOTE -> Cell.Tone.PLAIN;
        };
        return Cell.tag("intake.severity." + issue.severity(), tone);
    }

    private static Cell line(Issue issue) {
        return issue.line() == 0 ? Cell.text(null) : Cell.count(issue.line());
    }

    private List<Option> severities(Locale language) {
        return Stream.of(Severity.values())
                .map(one -> new Option(one.name(), messages.getMessage("intake.severity." + one, null, language)))
                .toList();
    }

    private List<Option> places(long importId) {
        return issues.places(importId).stream()
                .map(place -> new Option(place, place))
                .toList();
    }

    private List<Option> codes(long importId) {
        return issues.examples(importId).keySet().stream()
                .map(IssueCode::name)
                .sorted()
                .map(code -> new Option(code, code))
                .toList();
    }
}
