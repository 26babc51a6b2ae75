package org.spanne.exchange.profile.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.profile.computation.Accumulator;
import org.spanne.exchange.profile.computation.Row;
import org.spanne.exchange.profile.expression.NotComputable;
import org.spanne.exchange.profile.expression.Value;
import org.spanne.exchange.profile.lookup.Budget;
import org.spanne.exchange.profile.planning.QueryPlan;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;

/** The rows of a grouping mapping, in the order in which their groups first appear; groups are gathered at the first row. */
final class GroupedRows implements RawRows {

    private static final long BYTES_A_GROUP = 160;
    private static final long BYTES_A_FIGURE = 96;

    private final QueryPlan plan;
    private final JoinedRows rows;
    private final CellWriter writer;
    private final Budget budget;
    private final Map<String, Group> gathering = new LinkedHashMap<>();
    private @Nullable Iterator<Group> gathered;

    GroupedRows(QueryPlan plan, JoinedRows rows, CellWriter writer, Budget budget) {
        this.plan = plan;
        this.rows = rows;
        this.writer = writer;
        this.budget = budget;
    }

    private record Group(long line, List<Accumulator> figures) implements Row {
        @Override
        public String cell(int part, int position) {
            throw new IllegalStateException("A group has no cell " + position + " of part " + part);
        }

        @Override
        public Value slot(int number) {
            return figures.get(number).result();
        }
    }

    @Override
    public List<String> header() {
        return writer.header();
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        Iterator<Group> groups = gathered;
        if (groups == null) {
            gather();
            groups = gathering.values().iterator();
            gathered = groups;
        }
        if (!groups.hasNext()) {
            return null;
        }
        Group group = groups.next();
        return new RawRow(group.line(), writer.cells(group, group.line()));
    }

    private void gather() throws IOException {
        while (rows.advance()) {
            RawRow flawed = rows.flawed();
            NotComputable reason = rows.reason();
            if (flawed == null) {
                gather(rows.row());
            } else {
                leaveOut(reason == null ? String.valueOf(flawed.flaw()) : reason.sentence());
            }
        }
    }

    private void gather(Row row) throws IOException {
        String key;
        List<Value> values = new ArrayList<>(plan.figures().size());
        try {
            key = Keys.ofAny(plan.groupBy(), row);
            values(gathering.get(key), row, values);
        } catch (NotComputable reason) {
            leaveOut(reason.sentence());
            return;
        }
        Group group = gathering.get(key);
        if (group == null) {
            group = newGroup(key);
        }
        for (int i = 0; i < values.size(); i++) {
            group.figures().get(i).add(values.get(i));
        }
    }

    /** The values to gather; nothing for figures that a further row cannot change. */
    private void values(@Nullable Group group, Row row, List<Value> values) {
        for (int i = 0; i < plan.figures().size(); i++) {
            QueryPlan.Figure figure = plan.figures().get(i);
            boolean settled = group != null && group.figures().get(i).isSettled();
            values.add(
                    settled
                            ? Value.nothing()
                            : Accumulator.accepted(
                                    figure.aggregation(), figure.argument().in(row)));
        }
    }

    private Group newGroup(String key) throws IOException {
        budget.take(
                BYTES_A_GROUP
                        + 2L * key.length()
                        + BYTES_A_FIGURE * plan.figures().size(),
                plan.query().place());
        List<Accumulator> figures = new ArrayList<>(plan.figures().size());
        plan.figures().forEach(figure -> figures.add(new Accumulator(figure.aggregation())));
        Group group = new Group(rows.line(), figures);
        gathering.put(key, group);
        return group;
    }

    private void leaveOut(String reason) {
        writer.notes().rowLeftOut(writer.place(), rows.line(), reason);
    }

    @Override
    public long bytesRead() {
        return rows.bytesRead();
    }

    @Override
    public void close() throws IOException {
        gathering.clear();
        rows.close();
    }
}
