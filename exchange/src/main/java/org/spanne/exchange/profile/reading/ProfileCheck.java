package org.spanne.exchange.profile.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.Column;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.FurtherColumns;
import org.spanne.exchange.profile.computation.Shape;
import org.spanne.exchange.profile.definition.Join;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.definition.ProfileIssue;
import org.spanne.exchange.profile.definition.ProfileIssue.Code;
import org.spanne.exchange.profile.definition.Query;
import org.spanne.exchange.profile.definition.Source;
import org.spanne.exchange.profile.definition.SourceColumn;
import org.spanne.exchange.profile.matching.Nearest;
import org.spanne.exchange.profile.notation.Formats;
import org.spanne.exchange.profile.planning.Planner;
import org.spanne.exchange.profile.planning.QueryPlan;

/** Checks that a profile hangs together: names, tables, columns and expressions, as far as no file is needed for it. */
final class ProfileCheck {

    private static final Shape UNKNOWN = new Shape(Map.of(), true);

    private final Profile profile;
    private final Map<String, Integer> lines;
    private final Findings findings = new Findings();
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Set<String> underway = new LinkedHashSet<>();

    private ProfileCheck(Profile profile, Map<String, Integer> lines) {
        this.profile = profile;
        this.lines = lines;
    }

    /**
     * What is wrong in a profile.
     *
     * @param lines the line of the YAML text by place
     */
    static List<ProfileIssue> of(Profile profile, Map<String, Integer> lines) {
        return new ProfileCheck(profile, lines).issues();
    }

    private List<ProfileIssue> issues() {
        profile.derived().keySet().stream()
                .filter(profile.sources()::containsKey)
                .forEach(name -> find(
                        Code.REPEATED_NAME,
                        "derived." + name,
                        name + " is also a source. Maybe give it another name."));
        profile.derived().keySet().forEach(this::shape);
        profile.tables().forEach((table, queries) -> queries.forEach(query -> table(table, query)));
        return findings.issues();
    }

    private void table(FolderTable table, Query query) {
        for (String name : query.columns().keySet()) {
            if (table.position(name) < 0 && table.furtherColumns() != FurtherColumns.ATTRIBUTES) {
                List<String> names = table.columns().stream().map(Column::name).toList();
                find(
                        Code.UNKNOWN_COLUMN,
                        query.place() + ".columns." + name,
                        table.fileName() + " has no column " + name + ". "
                                + meant(name, names, "It has " + String.join(", ", names) + "."));
            }
        }
        table.columns().stream()
                .filter(column -> column.required() && !query.columns().containsKey(column.name()))
                .forEach(column -> find(
                        Code.MISSING_COLUMN,
                        query.place() + ".columns",
                        table.fileName() + " needs the column " + column.name() + ". Maybe map it here."));
        query(query, table);
    }

    private Shape query(Query query, @Nullable FolderTable target) {
        Set<String> aliases = new HashSet<>(Set.of(query.from()));
        for (Join join : query.joins()) {
            if (!aliases.add(join.alias())) {
                find(
                        Code.REPEATED_NAME,
                        join.place(),
                        "The name " + join.alias()
                                + " stands for two sources here. Maybe give one another name with as.");
            }
        }
        Stream.concat(Stream.of(query.from()), query.joins().stream().map(Join::source))
                .filter(name -> !isKnown(name))
                .forEach(name -> find(
                        Code.UNKNOWN_SOURCE,
                        query.place(),
                        "There is no source " + name + ". "
                                + meant(name, sourceNames(), "Maybe it has to be written under sources.")));
        QueryPlan plan = Planner.plan(query, target, this::shape, profile.maps());
        plan.complaints()
                .forEach(complaint ->
                        find(Code.BAD_EXPRESSION, complaint.formula().place(), complaint.sentence()));
        return plan.shape();
    }

    private boolean isKnown(String name) {
        return profile.sources().containsKey(name) || profile.derived().containsKey(name);
    }

    private Set<String> sourceNames() {
        Set<String> names = new LinkedHashSet<>(profile.sources().keySet());
        names.addAll(profile.derived().keySet());
        return names;
    }

    private static String meant(String name, Collection<String> names, String otherwise) {
        return Nearest.to(name, names)
                .map(near -> "Maybe " + near + " is meant.")
                .orElse(otherwise);
    }

    private Shape shape(String name) {
        Shape known = shapes.get(name);
        if (known != null) {
            return known;
        }
        Source source = profile.sources().get(name);
        Query derived = profile.derived().get(name);
        Shape shape = UNKNOWN;
        if (source != null) {
            shape = sourceShape(source);
        } else if (derived != null) {
            shape = derivedShape(name, derived);
        }
        shapes.put(name, shape);
        return shape;
    }

    private Shape derivedShape(String name, Query derived) {
        if (!underway.add(name)) {
            find(
                    Code.CYCLE,
                    derived.place(),
                    String.join(" needs ", underway) + " needs " + name
                            + ". Maybe one of them should use a source instead.");
            return UNKNOWN;
        }
        Shape shape = query(derived, null);
        underway.remove(name);
        return shape;
    }

    private static Shape sourceShape(Source source) {
        Map<String, Shape.Spot> spots = new LinkedHashMap<>();
        for (SourceColumn column : source.columns()) {
            spots.put(column.name(), new Shape.Spot(spots.size(), Formats.PLAIN));
        }
        return new Shape(spots, source.layout().header());
    }

    private void find(Code code, String place, String sentence) {
        findings.add(code, place, line(place), sentence);
    }

    /** The line of the place itself or of the nearest place around it. */
    private int line(String place) {
        for (String around = place; !around.isEmpty(); around = outer(around)) {
            Integer line = lines.get(around);
            if (line != null) {
                return line;
            }
        }
        return 0;
    }

    private static String outer(String place) {
        int end = Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
        return end < 0 ? "" : place.substring(0, end);
    }
}
