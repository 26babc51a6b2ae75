package org.spanne.cli.worktime;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.cli.worktime.group.GroupFigures;
import org.spanne.cli.worktime.group.GroupWeeks;
import org.spanne.cli.worktime.group.ShareInterval;
import org.spanne.engine.disclosure.DisclosureRules;
import tools.jackson.core.JsonGenerator;

/** What the time of groups went to, as far as it may be told. */
final class GroupsReport {

    private final Count count;
    private final DisclosureRules rules;

    GroupsReport(Count count, DisclosureRules rules) {
        this.count = count;
        this.rules = rules;
    }

    void write(PrintWriter out, boolean asJson) {
        TimeTotal total = new TimeTotal();
        count.to(total::add);
        List<GroupFigures> groups = new GroupWeeks(count.people().units(), total.weeks(), rules).figures();
        if (asJson) {
            writeJson(groups, out);
        } else {
            writeText(groups, out);
        }
    }

    private void writeJson(List<GroupFigures> groups, PrintWriter out) {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writePOJOProperty("from", count.days().from());
            json.writePOJOProperty("to", count.days().to());
            Json.writeRules(json, count.people().rules());
            json.writeNumberProperty("threshold", rules.threshold().k());
            json.writePOJOProperty("groups", groups);
            json.writeEndObject();
        }
        out.println();
    }

    private static void writeText(List<GroupFigures> groups, PrintWriter out) {
        out.printf(
                "%-30s %10s %14s %9s %18s %9s%n", "", "people", "working time", "customer", "95 % interval", "at most");
        for (GroupFigures group : groups) {
            switch (group) {
                case GroupFigures.Told told -> writeRow(told, out);
                case GroupFigures.Withheld withheld ->
                    out.printf(
                            "%-30.30s %s%n",
                            withheld.name(), withheld.withheld().words());
            }
        }
    }

    private static void writeRow(GroupFigures.Told group, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-30.30s %3d of %3d %,12.1f h %9s %18s %9s%n",
                group.name(),
                group.people(),
                group.outOf(),
                group.figures().workingMinutes() / 60.0,
                percent(group.figures().share()),
                interval(group.interval()),
                percent(group.figures().upper()));
    }

    private static String interval(@Nullable ShareInterval interval) {
        return interval == null ? "" : percent(interval.lower()) + " to " + percent(interval.upper());
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
