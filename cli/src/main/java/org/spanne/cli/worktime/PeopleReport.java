package org.spanne.cli.worktime;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spanne.cli.worktime.Count.Counted;
import org.spanne.cli.worktime.group.Figures;
import org.spanne.cli.worktime.group.ShareInterval;
import tools.jackson.core.JsonGenerator;

/** What single people's time went to: every day as JSON, or the sum as text. */
final class PeopleReport {

    private final Count count;
    private final boolean withEntries;
    private final TimeTotal total = new TimeTotal();
    private final List<EntryLine> entries = new ArrayList<>();

    /**
     * @param withEntries whether to say of every entry what became of it
     */
    PeopleReport(Count count, boolean withEntries) {
        this.count = count;
        this.withEntries = withEntries;
    }

    void write(PrintWriter out, boolean asJson) {
        if (asJson) {
            writeJson(out);
        } else {
            writeText(out);
        }
    }

    private void writeJson(PrintWriter out) {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writePOJOProperty("from", count.days().from());
            json.writePOJOProperty("to", count.days().to());
            Json.writeRules(json, count.people().rules());
            json.writePOJOProperty(
                    "after_hours",
                    count.rules().afterHours().stream()
                            .sorted()
                            .map(PersonDay::category)
                            .toList());
            json.writeName("days").writeStartArray();
            count.to(counted -> write(counted, json));
            json.writeEndArray();
            writeSum(json);
            json.writeEndObject();
        }
        out.println();
    }

    private void write(Counted counted, JsonGenerator json) {
        total.add(counted);
        counted.days()
                .forEach(day -> json.writePOJO(
                        PersonDay.of(counted.id(), day, count.people().parties())));
        if (withEntries) {
            counted.account()
                    .entries()
                    .forEach(entry ->
                            entries.add(EntryLine.of(entry, counted.person().zone())));
        }
    }

    private void writeSum(JsonGenerator json) {
        Figures figures = total.figures();
        json.writeNumberProperty("working_minutes", figures.workingMinutes());
        json.writeNumberProperty("customer_minutes", figures.customerMinutes());
        json.writePOJOProperty("share", figures.share());
        json.writePOJOProperty("lower", figures.lower());
        json.writePOJOProperty("upper", figures.upper());
        json.writePOJOProperty("interval", ShareInterval.of(total.weeks()));
        json.writePOJOProperty("minutes", total.minutes());
        json.writePOJOProperty("internal_causes", total.causes());
        if (withEntries) {
            json.writePOJOProperty("entries", entries);
        }
    }

    private void writeText(PrintWriter out) {
        count.to(total::add);
        Figures figures = total.figures();
        for (Map.Entry<String, Long> category : total.minutes().entrySet()) {
            out.printf(
                    Locale.ROOT,
                    "%-15s %,12.1f h %5.1f %%%n",
                    category.getKey(),
                    category.getValue() / 60.0,
                    100.0 * category.getValue() / Math.max(1, figures.workingMinutes()));
        }
        out.printf(Locale.ROOT, "%-15s %,12.1f h%n", "working time", figures.workingMinutes() / 60.0);
    }
}
