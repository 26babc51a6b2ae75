package org.spanne.exchange.sample.support;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.spanne.exchange.FolderTable;

/** Orders with their events, read back; credit notes are left out except in the revenue. */
public final class OrderBook {

    private final List<NamedCsvRecord> orders;
    private final Map<String, List<NamedCsvRecord>> events;
    private final Map<String, String> unitKinds;
    private final Map<String, String> unitOfOwner;

    public OrderBook(WrittenFolder folder) {
        this(
                folder.rows(FolderTable.ORDERS),
                folder.rows(FolderTable.ORDER_EVENTS).stream()
                        .collect(Collectors.groupingBy(row -> row.getField("order_id"))),
                folder.rows(FolderTable.UNITS).stream()
                        .collect(Collectors.toMap(row -> row.getField("unit_id"), row -> row.getField("kind"))),
                folder.rows(FolderTable.PEOPLE).stream()
                        .collect(Collectors.toMap(row -> row.getField("person_id"), row -> row.getField("unit_id"))));
    }

    private OrderBook(
            List<NamedCsvRecord> orders,
            Map<String, List<NamedCsvRecord>> events,
            Map<String, String> unitKinds,
            Map<String, String> unitOfOwner) {
        this.orders = orders;
        this.events = events;
        this.unitKinds = unitKinds;
        this.unitOfOwner = unitOfOwner;
    }

    private OrderBook only(Predicate<NamedCsvRecord> wanted) {
        List<NamedCsvRecord> some = orders.stream()
                .filter(wanted.and(row -> row.getField("order_id").startsWith("A")))
                .toList();
        return new OrderBook(some, events, unitKinds, unitOfOwner);
    }

    /** Those that came in from a day to the day before another. */
    public OrderBook between(LocalDate from, LocalDate to) {
        return only(row -> !day(row).isBefore(from) && day(row).isBefore(to));
    }

    /** Those whose owner is in one of the units. */
    public OrderBook of(Set<String> units) {
        return only(row -> units.contains(unitOfOwner.getOrDefault(row.getField("owner_person_id"), "")));
    }

    public OrderBook ofKind(String kind) {
        return only(row -> row.getField("kind").equals(kind));
    }

    public int size() {
        return orders.size();
    }

    public double shareOf(String kind) {
        return share(orders, row -> row.getField("kind").equals(kind));
    }

    /** Delivered without an event of frontline or service design after the order was received. */
    public double straightThrough() {
        return share(delivered(), row -> eventsOf(row).stream().noneMatch(event -> touches(row, event)));
    }

    private boolean touches(NamedCsvRecord order, NamedCsvRecord event) {
        String kind = unitKinds.getOrDefault(event.getField("unit_id"), "");
        return Set.of("frontline", "service_design").contains(kind)
                && time(event, "started_at").isAfter(time(order, "ordered_at"));
    }

    public double reliability() {
        return share(
                delivered(),
                row -> !time(row, "delivered_at")
                        .toLocalDate()
                        .isAfter(LocalDate.parse(row.getField("promised_date"))));
    }

    public double leadTimeDays() {
        return delivered().stream()
                        .mapToLong(row -> Duration.between(time(row, "ordered_at"), time(row, "delivered_at"))
                                .toHours())
                        .average()
                        .orElseThrow()
                / 24;
    }

    public double eventsPerOrder() {
        return orders.stream().mapToInt(row -> eventsOf(row).size()).average().orElseThrow();
    }

    public double shareWith(String activity) {
        return share(
                delivered(),
                row -> eventsOf(row).stream()
                        .anyMatch(event -> event.getField("activity").equals(activity)));
    }

    public Map<String, Double> revenueByCustomer() {
        return orders.stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("customer_id"),
                        Collectors.summingDouble(row -> Double.parseDouble(row.getField("revenue")))));
    }

    public Map<String, LocalDate> lastOrderByCustomer() {
        return orders.stream()
                .filter(row -> row.getField("order_id").startsWith("A"))
                .collect(Collectors.toMap(
                        row -> row.getField("customer_id"), OrderBook::day, (a, b) -> a.isAfter(b) ? a : b));
    }

    private List<NamedCsvRecord> delivered() {
        return orders.stream()
                .filter(row -> row.getField("status").equals("delivered"))
                .toList();
    }

    private List<NamedCsvRecord> eventsOf(NamedCsvRecord order) {
        return events.getOrDefault(order.getField("order_id"), List.of());
    }

    private static double share(List<NamedCsvRecord> rows, Predicate<NamedCsvRecord> wanted) {
        return rows.stream().filter(wanted).count() / (double) rows.size();
    }

    private static LocalDate day(NamedCsvRecord row) {
        return LocalDate.parse(row.getField("ordered_at").substring(0, 10));
    }

    private static OffsetDateTime time(NamedCsvRecord row, String column) {
        return OffsetDateTime.parse(row.getField(column));
    }
}
