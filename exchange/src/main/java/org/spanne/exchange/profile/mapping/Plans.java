package org.spanne.exchange.profile.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.profile.computation.Shape;
import org.spanne.exchange.profile.definition.Join;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.definition.Query;
import org.spanne.exchange.profile.definition.Source;
import org.spanne.exchange.profile.input.SourceFile;
import org.spanne.exchange.profile.notation.Formats;
import org.spanne.exchange.profile.planning.Complaint;
import org.spanne.exchange.profile.planning.Planner;
import org.spanne.exchange.profile.planning.QueryPlan;

/** Binds the mappings of a profile to the files that were found, and says which of them cannot run. */
final class Plans {

    private final Profile profile;
    private final Map<String, List<SourceFile>> files;
    private final Map<String, QueryPlan> derived = new LinkedHashMap<>();
    private final Map<FolderTable, List<QueryPlan>> tables = new EnumMap<>(FolderTable.class);
    private final Map<String, Set<String>> tablesLackingSource = new LinkedHashMap<>();
    private final Map<String, Shape> shapes = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    /** @param files the files of every source by its name; none where the export lacks it */
    Plans(Profile profile, Map<String, List<SourceFile>> files) {
        this.profile = profile;
        this.files = files;
        profile.tables().forEach(this::plan);
        files.keySet().stream().filter(this::isAbsent).forEach(this::sayAbsent);
    }

    /** The derived sources that are needed, by name. */
    Map<String, QueryPlan> derived() {
        return Map.copyOf(derived);
    }

    /** The mappings that can run, by the table that they fill. */
    Map<FolderTable, List<QueryPlan>> tables() {
        return tables;
    }

    /** Why others cannot run. */
    List<Issue> issues() {
        return List.copyOf(issues);
    }

    private void plan(FolderTable table, List<Query> queries) {
        List<QueryPlan> running = new ArrayList<>();
        for (Query query : queries) {
            Set<String> needed = sourcesOf(query);
            List<String> lacking = needed.stream()
                    .filter(source -> isAbsent(source) && !source(source).need().optional())
                    .toList();
            lacking.forEach(source -> tablesLackingSource
                    .computeIfAbsent(source, _ -> new LinkedHashSet<>())
                    .add(table.tableName()));
            if (lacking.isEmpty() && !drivenByNothing(query.from())) {
                QueryPlan plan = Planner.plan(query, table, this::shape, profile.maps());
                if (runs(plan, needed, table)) {
                    running.add(plan);
                }
            }
        }
        if (!running.isEmpty()) {
            tables.put(table, running);
        }
    }

    private boolean drivenByNothing(String from) {
        Query query = profile.derived().get(from);
        return query == null ? isAbsent(from) : drivenByNothing(query.from());
    }

    private boolean runs(QueryPlan plan, Set<String> needed, FolderTable table) {
        List<Complaint> complaints = Stream.concat(
                        derived.entrySet().stream()
                                .filter(entry -> needed.contains(entry.getKey()))
                                .map(Map.Entry::getValue),
                        Stream.of(plan))
                .flatMap(part -> part.complaints().stream())
                .toList();
        complaints.forEach(complaint -> issues.add(Issue.ofFile(
                IssueCode.MAPPING_EXPRESSION,
                profile.name() + ".yaml",
                Map.of(
                        "profile", profile.name(),
                        "at", complaint.formula().place(),
                        "reason", complaint.sentence(),
                        "table", table.tableName()))));
        return complaints.isEmpty();
    }

    /** Every source and derived source that a mapping needs, also by way of derived ones. */
    private Set<String> sourcesOf(Query query) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.of(query.from()), query.joins().stream().map(Join::source))
                .forEach(name -> {
                    names.add(name);
                    Query of = profile.derived().get(name);
                    if (of != null) {
                        names.addAll(sourcesOf(of));
                    }
                });
        return names;
    }

    private Shape shape(String name) {
        Shape known = shapes.get(name);
        if (known == null) {
            Query query = profile.derived().get(name);
            known = query == null ? sourceShape(name) : derivedShape(name, query);
            shapes.put(name, known);
        }
        return known;
    }

    private Shape derivedShape(String name, Query query) {
        QueryPlan plan = Planner.plan(query, null, this::shape, profile.maps());
        derived.put(name, plan);
        return plan.shape();
    }

    private Shape sourceShape(String name) {
        if (!isAbsent(name)) {
            return filesOf(name).getFirst().shape();
        }
        Map<String, Shape.Spot> spots = source(name).columns().stream()
                .collect(Collectors.toMap(
                        column -> column.name(), _ -> new Shape.Spot(-1, Formats.PLAIN), (one, _) -> one));
        return new Shape(spots, true);
    }

    private void sayAbsent(String name) {
        Source source = source(name);
        Set<String> lacking = tablesLackingSource.getOrDefault(name, Set.of());
        String wanted = String.join(" / ", source.files());
        if (source.need().optional()) {
            issues.add(Issue.ofFile(
                    IssueCode.MAPPING_FILE_ABSENT, wanted, Map.of("profile", profile.name(), "files", wanted)));
        } else if (!lacking.isEmpty()) {
            issues.add(Issue.ofFile(
                    IssueCode.MAPPING_FILE_MISSING,
                    wanted,
                    Map.of("profile", profile.name(), "files", wanted, "tables", String.join(", ", lacking))));
        }
    }

    private boolean isAbsent(String name) {
        return profile.sources().containsKey(name) && filesOf(name).isEmpty();
    }

    private List<SourceFile> filesOf(String name) {
        return files.getOrDefault(name, List.of());
    }

    private Source source(String name) {
        Source source = profile.sources().get(name);
        if (source == null) {
            throw new IllegalArgumentException("Profile " + profile.name() + " has no source " + name);
        }
        return source;
    }
}
