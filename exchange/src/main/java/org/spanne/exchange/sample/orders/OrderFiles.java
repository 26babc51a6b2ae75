package org.spanne.exchange.sample.orders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.catalogue.Line;
import org.spanne.exchange.sample.ground.Cents;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Folder;
import org.spanne.exchange.sample.ground.Sheet;
import org.spanne.exchange.sample.staff.Person;

/** The files {@code orders}, {@code order_lines} and {@code order_events}. */
final class OrderFiles {

    private final Sheet orders;
    private final Sheet lines;
    private final Sheet events;
    private final Days days;

    OrderFiles(Folder folder, Days days) {
        orders = folder.sheet(FolderTable.ORDERS);
        lines = folder.sheet(FolderTable.ORDER_LINES, "product_group");
        events = folder.sheet(FolderTable.ORDER_EVENTS);
        this.days = days;
    }

    /**
     * Writes the row of an order.
     *
     * @param delay the dates named; null for a credit note, which has none
     * @param delivered local time; null where it is not delivered
     */
    void order(Order order, String status, @Nullable Delay delay, @Nullable String delivered, long revenue, long cost) {
        orders.row(
                order.id(),
                order.account().id(),
                days.text(order.day(), order.minute()),
                delay == null ? null : days.text(delay.requested()),
                delay == null ? null : days.text(delay.promised()),
                delivered,
                status,
                order.kind().text(),
                id(order.owner()),
                id(order.caretaker()),
                order.account().currency(),
                Cents.text(revenue),
                Cents.text(cost));
    }

    void lines(Order order, List<Line> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Line line = rows.get(i);
            lines.row(
                    order.id(),
                    Integer.toString(i + 1),
                    line.item(),
                    line.module(),
                    line.offer(),
                    Integer.toString(line.quantity()),
                    Cents.text(line.price()),
                    Cents.text(line.cost()),
                    line.group());
        }
    }

    /** Writes what has begun within the history; what has not ended in it has no end yet. */
    void events(Order order, List<Event> rows) {
        for (Event event : rows) {
            if (days.known(event.start())) {
                boolean over = days.known(event.end());
                events.row(
                        order.id(),
                        event.activity(),
                        days.text(event.start()),
                        over ? days.endText(event.end()) : null,
                        event.person(),
                        event.unit(),
                        over ? "complete" : "start");
            }
        }
    }

    private static @Nullable String id(@Nullable Person person) {
        return person == null ? null : person.id();
    }
}
