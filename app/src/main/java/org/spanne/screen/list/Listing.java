package org.spanne.screen.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * What a list shows and how it is asked of the database. Built anew for every request, as it holds the bounds of the person
 * who asks.
 *
 * <pre>{@code
 * Listing.at("/orders", "orders.list", OrderRow::read)
 *     .select("order_id, ordered_on, revenue").from("orders.summary")
 *     .where(rights.units().condition("unit_id", "units")).bind("units", rights.units().asArray())
 *     .column(Column.<OrderRow>words("order", OrderRow::link).sortedBy("order_id"))
 *     .filter(Filter.yes("late", "promised_date < current_date"))
 *     .sortedDownBy("ordered_on").unique("order_id")
 * }</pre>
 *
 * @param <R> the rows
 */
public final class Listing<R> {

    private final String address;
    private final String messages;
    private final RowMapper<R> mapper;
    private final List<Column<R>> columns = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();
    private String select = "*";
    private String from = "";
    private String unique = "";
    private String defaultSort = "";
    private boolean defaultDescending;
    private @Nullable String nextStep;
    private UnaryOperator<List<R>> completion = UnaryOperator.identity();

    private Listing(String address, String messages, RowMapper<R> mapper) {
        this.address = address;
        this.messages = messages;
        this.mapper = mapper;
    }

    /**
     * Starts a listing.
     *
     * @param address path of its page
     * @param messages beginning of its message keys: {@code messages.COLUMN}, {@code messages.filter.FILTER}, {@code
     *     messages.empty} and {@code messages.empty.long}
     * @param mapper reads a row
     */
    public static <R> Listing<R> at(String address, String messages, RowMapper<R> mapper) {
        return new Listing<>(address, messages, mapper);
    }

    /** The columns to read. */
    public Listing<R> select(String columns) {
        select = columns;
        return this;
    }

    /** The tables to read from. */
    public Listing<R> from(String tables) {
        from = tables;
        return this;
    }

    /** A condition that always holds: how far the person may see. */
    public Listing<R> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A value for a named parameter of the conditions. */
    public Listing<R> bind(String name, @Nullable Object value) {
        parameters.put(name, value);
        return this;
    }

    public Listing<R> column(Column<R> column) {
        columns.add(column);
        return this;
    }

    public Listing<R> filter(Filter filter) {
        filters.add(filter);
        return this;
    }

    /** The column sorted by at first, smallest on top. */
    public Listing<R> sortedUpBy(String column) {
        defaultSort = column;
        defaultDescending = false;
        return this;
    }

    /** The column sorted by at first, largest on top. */
    public Listing<R> sortedDownBy(String column) {
        defaultSort = column;
        defaultDescending = true;
        return this;
    }

    /** An SQL expression that tells all rows apart, so that equal ones keep their order from page to page. */
    public Listing<R> unique(String expression) {
        unique = expression;
        return this;
    }

    /**
     * What to do where the list is empty without any filter.
     *
     * @param path where to go; its label is {@code messages.empty.next}
     */
    public Listing<R> whenEmpty(String path) {
        nextStep = path;
        return this;
    }

    /** Completes the rows of a page or of a part of an export by what other modules know: names, mostly. */
    public Listing<R> completedBy(UnaryOperator<List<R>> rows) {
        completion = rows;
        return this;
    }

    String address() {
        return address;
    }

    String messages() {
        return messages;
    }

    @Nullable
    String nextStep() {
        return nextStep;
    }

    RowMapper<R> mapper() {
        return mapper;
    }

    List<Column<R>> columns() {
        return columns;
    }

    List<Filter> filters() {
        return filters;
    }

    List<R> completed(List<R> rows) {
        return completion.apply(rows);
    }

    /** What is asked of this list, with everything left out that it does not know. */
    ListState state(ListRequest request) {
        Column<R> sorted = sortable(request.text("sort"));
        Map<String, String> asked = new LinkedHashMap<>();
        for (Filter filter : filters) {
            String text = request.text(filter.key());
            if (text != null && filter.value(text) != null) {
                asked.put(filter.key(), text);
            }
        }
        return new ListState(
                address,
                asked,
                sorted == null ? defaultSort : sorted.key(),
                sorted == null ? defaultDescending : "down".equals(request.text("direction")),
                request.page(),
                defaultSort,
                defaultDescending);
    }

    /** The query without its limit. */
    String query(ListState state) {
        Column<R> sorted = sortable(state.sort());
        String direction = state.descending() ? " desc" : " asc";
        String order = sorted == null ? "" : sorted.term(state.descending()) + ", ";
        return "select " + select + body(state) + " order by " + order + unique + direction;
    }

    /** The query for the number of rows, which stops counting at a limit. */
    String count(ListState state) {
        return "select count(*) from (select 1" + body(state) + " limit :countLimit) counted";
    }

    /** The values of both queries' parameters. */
    Map<String, @Nullable Object> parameters(ListState state) {
        Map<String, @Nullable Object> all = new HashMap<>(parameters);
        filters.forEach(
                filter -> all.put(filter.key(), filter.value(state.filters().get(filter.key()))));
        return all;
    }

    private String body(ListState state) {
        List<String> holding = new ArrayList<>(conditions);
        filters.stream()
                .filter(filter -> state.filters().containsKey(filter.key()))
                .forEach(filter -> holding.add("(" + filter.condition() + ")"));
        return " from " + from + (holding.isEmpty() ? "" : " where " + String.join(" and ", holding));
    }

    private @Nullable Column<R> sortable(@Nullable String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key) && column.order() != null)
                .findFirst()
                .orElse(null);
    }
}
