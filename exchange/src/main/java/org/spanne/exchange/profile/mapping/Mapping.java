package org.spanne.exchange.profile.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.spanne.exchange.profile.definition.Join;
import org.spanne.exchange.profile.expression.NotComputable;
import org.spanne.exchange.profile.input.SourceFile;
import org.spanne.exchange.profile.input.SourceRows;
import org.spanne.exchange.profile.lookup.Budget;
import org.spanne.exchange.profile.lookup.Lookup;
import org.spanne.exchange.profile.planning.JoinPlan;
import org.spanne.exchange.profile.planning.QueryPlan;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;

/**
 * One pass over a mapping: opens sources and derived sources, builds look-ups, and puts the rows together.
 *
 * @param files the files of every source by its name
 * @param derived the derived sources by name
 * @param budget what look-ups and groups may take together
 * @param notes where to say what is found
 */
record Mapping(Map<String, List<SourceFile>> files, Map<String, QueryPlan> derived, Budget budget, Notes notes) {

    RawRows rows(QueryPlan plan) throws IOException {
        List<Lookup> lookups = new ArrayList<>(plan.joins().size());
        for (JoinPlan join : plan.joins()) {
            lookups.add(lookup(join));
        }
        JoinedRows rows = new JoinedRows(plan, open(plan.query().from()), lookups);
        CellWriter writer = new CellWriter(plan.columns(), place(plan.query().from()), notes);
        return plan.groupBy().isEmpty() ? new PlainRows(rows, writer) : new GroupedRows(plan, rows, writer, budget);
    }

    private RawRows open(String source) throws IOException {
        QueryPlan plan = derived.get(source);
        return plan == null ? new SourceRows(files.getOrDefault(source, List.of())) : rows(plan);
    }

    /** The file that drives a source, as a person knows it. */
    private String place(String source) {
        QueryPlan plan = derived.get(source);
        if (plan != null) {
            return place(plan.query().from());
        }
        List<SourceFile> found = files.getOrDefault(source, List.of());
        return found.isEmpty() ? source : found.getFirst().place();
    }

    private Lookup lookup(JoinPlan plan) throws IOException {
        Join join = plan.join();
        Lookup lookup = new Lookup(plan.kept(), join.keep() == Join.Keep.LAST);
        JoinedRow row = new JoinedRow(List.of());
        try (RawRows rows = open(join.source())) {
            for (RawRow raw = rows.next(); raw != null; raw = rows.next()) {
                if (raw.flaw() == null) {
                    row.moveTo(raw.cells());
                    add(plan, row, raw, lookup);
                } else {
                    notes.rowLeftOut(place(join.source()), raw.line(), String.valueOf(raw.flaw()));
                }
            }
        }
        if (join.keep() == null && lookup.repeated() > 0) {
            notes.keysRepeated(join.place(), lookup.repeated());
        }
        return lookup;
    }

    private void add(JoinPlan plan, JoinedRow row, RawRow raw, Lookup lookup) throws IOException {
        try {
            if (plan.where() == null || plan.where().in(row).truth()) {
                String key = Keys.ofAll(plan.there(), row);
                if (!key.isEmpty()) {
                    lookup.add(key, raw.cells(), budget, plan.join().place());
                }
            }
        } catch (NotComputable reason) {
            notes.rowLeftOut(place(plan.join().source()), raw.line(), reason.sentence());
        }
    }
}
