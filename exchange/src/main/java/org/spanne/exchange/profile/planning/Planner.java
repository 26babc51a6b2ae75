package org.spanne.exchange.profile.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.profile.computation.Compiler;
import org.spanne.exchange.profile.computation.Scope;
import org.spanne.exchange.profile.computation.Shape;
import org.spanne.exchange.profile.computation.Term;
import org.spanne.exchange.profile.definition.Assignment;
import org.spanne.exchange.profile.definition.Formula;
import org.spanne.exchange.profile.definition.Join;
import org.spanne.exchange.profile.definition.Query;
import org.spanne.exchange.profile.expression.Expression;
import org.spanne.exchange.profile.expression.GroupFigures;
import org.spanne.exchange.profile.expression.MalformedExpression;
import org.spanne.exchange.profile.expression.Value;
import org.spanne.exchange.profile.notation.Formats;
import org.spanne.exchange.profile.notation.ValueMap;
import org.spanne.exchange.profile.planning.QueryPlan.Figure;

/** Binds one mapping. */
public final class Planner {

    private static final Compiler.Treatment UNTREATED = (_, cell) -> cell;

    private final Query query;
    private final @Nullable FolderTable target;
    private final Scope scope;
    private final Compiler compiler;
    private final GroupFigures groupFigures = new GroupFigures();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();

    private Planner(Query query, @Nullable FolderTable target, Scope scope) {
        this.query = query;
        this.target = target;
        this.scope = scope;
        this.compiler = new Compiler(scope);
    }

    /**
     * Binds a mapping.
     *
     * @param target the table that it fills, or null for a derived source
     * @param shapes the columns of every source and derived source by name
     * @param maps the value maps by name
     */
    public static QueryPlan plan(
            Query query, @Nullable FolderTable target, Function<String, Shape> shapes, Map<String, ValueMap> maps) {
        List<Scope.Part> parts = new ArrayList<>();
        parts.add(new Scope.Part(query.from(), shapes.apply(query.from())));
        query.joins().forEach(join -> parts.add(new Scope.Part(join.alias(), shapes.apply(join.source()))));
        return new Planner(query, target, new Scope(parts, maps)).plan();
    }

    private QueryPlan plan() {
        List<List<Term>> here = query.joins().stream().map(this::keysHere).toList();
        Term where = query.where() == null ? null : term(query.where(), compiler);
        List<Term> groupBy =
                query.groupBy().stream().map(group -> term(group, compiler)).toList();
        Map<String, Term> columns = new LinkedHashMap<>();
        query.columns().forEach((name, assignment) -> columns.put(name, column(name, assignment)));
        List<JoinPlan> joins = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            joins.add(join(i + 1, here.get(i)));
        }
        return new QueryPlan(
                query, joins, where, groupBy, figures, columns, compiler.used(0), shape(), List.copyOf(complaints));
    }

    private List<Term> keysHere(Join join) {
        List<String> aliases = scope.parts().stream().map(Scope.Part::alias).toList();
        Set<String> later = Set.copyOf(aliases.subList(aliases.indexOf(join.alias()), aliases.size()));
        for (Join.Key key : join.on()) {
            key.here()
                    .expression()
                    .columns()
                    .filter(column -> column.alias() != null && later.contains(column.alias()))
                    .findFirst()
                    .ifPresent(column -> complain(
                            key.here(),
                            column.at(),
                            column.written() + " is not looked up yet here. Maybe move the join " + column.alias()
                                    + " before this one."));
        }
        return join.on().stream().map(key -> term(key.here(), compiler)).toList();
    }

    private JoinPlan join(int part, List<Term> here) {
        Join join = query.joins().get(part - 1);
        Compiler inside = new Compiler(new Scope(List.of(scope.parts().get(part)), scope.maps()));
        return new JoinPlan(
                join,
                join.on().stream().map(key -> term(key.there(), inside)).toList(),
                here,
                join.where() == null ? null : term(join.where(), inside),
                compiler.used(part),
                inside.used(0));
    }

    private Shape shape() {
        Map<String, Shape.Spot> spots = new LinkedHashMap<>();
        query.columns().forEach((name, assignment) -> {
            boolean lone = assignment instanceof Assignment.Computed computed && computed.isColumn();
            spots.put(
                    name,
                    new Shape.Spot(spots.size(), lone ? formats((Assignment.Computed) assignment) : Formats.PLAIN));
        });
        return new Shape(spots, false);
    }

    private Term column(String name, Assignment assignment) {
        return switch (assignment) {
            case Assignment.Constant(String text) -> {
                Value value = Value.of(text);
                yield row -> value;
            }
            case Assignment.Computed(Formula formula) -> {
                int position = target == null ? -1 : target.position(name);
                Compiler.Treatment treatment = target == null || position < 0
                        ? UNTREATED
                        : TypedCell.of(target.columns().get(position).type());
                yield filled(formula, treatment);
            }
            case Assignment.Translated translated -> translated(translated);
        };
    }

    private Term translated(Assignment.Translated translated) {
        Term term = filled(translated.formula(), UNTREATED);
        ValueMap map = translated.own();
        if (map == null) {
            map = scope.maps().get(Objects.requireNonNullElse(translated.name(), ""));
        }
        if (map == null) {
            complain(
                    translated.formula(),
                    1,
                    "There is no map " + translated.name() + ". Maybe it has to be written under maps.");
            return term;
        }
        ValueMap found = map;
        return row -> Value.of(found.translated(term.in(row).text()));
    }

    /** How the source writes the numbers and dates of a lone column. */
    private Formats formats(Assignment.Computed lone) {
        if (!(lone.formula().expression() instanceof Expression.Column column)) {
            return Formats.PLAIN;
        }
        String alias = column.alias() == null ? query.from() : column.alias();
        return scope.parts().stream()
                .filter(part -> part.alias().equals(alias))
                .findFirst()
                .flatMap(part -> part.shape().find(column.name()))
                .map(Shape.Spot::formats)
                .orElse(Formats.PLAIN);
    }

    /** A term over single rows, or over the figures of a group where rows are grouped. */
    private Term filled(Formula formula, Compiler.Treatment treatment) {
        if (query.groupBy().isEmpty()) {
            return term(formula, treatment);
        }
        Expression slotted = groupFigures.slotted(formula.expression());
        for (Expression.Aggregate figure : groupFigures
                .figures()
                .subList(figures.size(), groupFigures.figures().size())) {
            boolean whole = figure.argument().equals(formula.expression());
            Formula argument = new Formula(formula.text(), figure.argument(), formula.place());
            figures.add(new Figure(figure.aggregation(), whole ? term(argument, treatment) : term(argument, compiler)));
        }
        return term(new Formula(formula.text(), slotted, formula.place()), compiler);
    }

    private Term term(Formula formula, Compiler.Treatment treatment) {
        try {
            return compiler.compiled(formula.expression(), treatment);
        } catch (MalformedExpression malformed) {
            complaints.add(new Complaint(formula, malformed));
            return row -> Value.nothing();
        }
    }

    private Term term(Formula formula, Compiler by) {
        try {
            return by.compiled(formula.expression());
        } catch (MalformedExpression malformed) {
            complaints.add(new Complaint(formula, malformed));
            return row -> Value.nothing();
        }
    }

    private void complain(Formula formula, int at, String sentence) {
        complaints.add(new Complaint(formula, new MalformedExpression(at, sentence)));
    }
}
