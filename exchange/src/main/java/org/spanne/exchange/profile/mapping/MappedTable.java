package org.spanne.exchange.profile.mapping;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.profile.input.SourceFile;
import org.spanne.exchange.profile.planning.QueryPlan;
import org.spanne.exchange.source.RawRows;
import org.spanne.exchange.source.RawTable;

/** A table of the company folder as mappings fill it, one after another. */
final class MappedTable implements RawTable {

    private final FolderTable table;
    private final List<QueryPlan> plans;
    private final List<SourceFile> driving;
    private final Function<Notes, Mapping> passes;
    private Notes notes = new Notes();

    /**
     * @param driving the files whose rows it goes through
     * @param passes starts a pass that says what it finds
     */
    MappedTable(FolderTable table, List<QueryPlan> plans, List<SourceFile> driving, Function<Notes, Mapping> passes) {
        this.table = table;
        this.plans = List.copyOf(plans);
        this.driving = List.copyOf(driving);
        this.passes = passes;
    }

    @Override
    public String table() {
        return table.tableName();
    }

    @Override
    public String place() {
        return table.tableName() + " from "
                + driving.stream().map(SourceFile::place).distinct().collect(Collectors.joining(", "));
    }

    @Override
    public long bytes() {
        return driving.stream().mapToLong(SourceFile::bytes).sum();
    }

    @Override
    public RawRows open() throws IOException {
        notes = new Notes();
        Set<String> header = new LinkedHashSet<>();
        plans.forEach(plan -> header.addAll(plan.columns().keySet()));
        return new UnionRows(List.copyOf(header), plans, passes.apply(notes));
    }

    /** What the latest pass has found. */
    List<Issue> notes() {
        return notes.log().issues();
    }
}
