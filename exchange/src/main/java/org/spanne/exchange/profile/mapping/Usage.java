package org.spanne.exchange.profile.mapping;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.profile.input.SourceFile;
import org.spanne.exchange.profile.planning.QueryPlan;

/** Which columns of the files the mappings refer to. */
final class Usage {

    private final String profile;
    private final Map<String, List<SourceFile>> files;
    private final Map<String, BitSet> used = new HashMap<>();

    Usage(String profile, Map<String, List<SourceFile>> files, Plans plans) {
        this.profile = profile;
        this.files = files;
        plans.tables().values().forEach(queries -> queries.forEach(this::add));
        plans.derived().values().forEach(this::add);
    }

    private void add(QueryPlan plan) {
        of(plan.query().from()).or(plan.used());
        plan.joins().forEach(join -> {
            of(join.join().source()).or(join.kept());
            of(join.join().source()).or(join.usedOnce());
        });
    }

    private BitSet of(String source) {
        return used.computeIfAbsent(source, _ -> new BitSet());
    }

    /** One note for each source with columns that nothing refers to. */
    List<Issue> unusedColumns() {
        return files.entrySet().stream()
                .filter(source -> !source.getValue().isEmpty())
                .flatMap(source -> unused(source.getValue().getFirst(), of(source.getKey())).stream())
                .toList();
    }

    private List<Issue> unused(SourceFile file, BitSet usedPositions) {
        String columns = IntStream.range(0, file.header().size())
                .filter(position -> !usedPositions.get(position))
                .mapToObj(file.header()::get)
                .collect(Collectors.joining(", "));
        Map<String, String> facts = Map.of("profile", profile, "columns", columns);
        return columns.isEmpty()
                ? List.of()
                : List.of(Issue.ofFile(IssueCode.MAPPING_COLUMNS_UNUSED, file.place(), facts));
    }
}
