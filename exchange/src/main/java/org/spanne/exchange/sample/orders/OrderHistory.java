package org.spanne.exchange.sample.orders;

import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.sample.catalogue.Basket;
import org.spanne.exchange.sample.catalogue.Catalogue;
import org.spanne.exchange.sample.catalogue.Kind;
import org.spanne.exchange.sample.catalogue.Line;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.ground.Ids;
import org.spanne.exchange.sample.ground.Streams;
import org.spanne.exchange.sample.market.Account;
import org.spanne.exchange.sample.market.Accounts;
import org.spanne.exchange.sample.staff.People;
import org.spanne.exchange.sample.staff.Person;
import org.spanne.exchange.sample.staff.Pilot;
import org.spanne.exchange.sample.staff.Setting;

/** Writes the orders of three years day by day, each with all that belongs to it; none is kept in memory. */
public final class OrderHistory {

    private static final double IS_CANCELLED = 0.025;
    private static final double IS_CREDITED = 0.014;
    private static final double HAS_CARETAKER_BEFORE = 0.06;
    private static final double HAS_CARETAKER_AFTER = 0.95;
    private static final double COST_OF_REWORK = 1.07;

    /** More orders than any customer has. */
    private static final long KEYS = 100_000;

    private final Days days;
    private final Pilot pilot;
    private final Streams streams;
    private final Demand demand;
    private final Basket basket;
    private final Journey journey;
    private final OrderFiles files;
    private final Requirements requirements;
    private final int[] ordersOf;
    private int year;
    private int numberInYear;

    /**
     * @param orders how many are wanted in all, roughly
     */
    public OrderHistory(Accounts accounts, People people, Catalogue catalogue, int orders, Setting setting) {
        days = setting.days();
        pilot = setting.pilot();
        streams = setting.streams();
        demand = new Demand(accounts.all(), orders, days, pilot, streams);
        basket = new Basket(catalogue, days);
        journey = new Journey(people, days);
        files = new OrderFiles(setting.folder(), days);
        requirements = new Requirements(setting.folder(), days);
        ordersOf = new int[accounts.all().size()];
    }

    /** Writes the orders that come in on a day, to be called for each day in turn, and names them. */
    public void day(int day, Consumer<OpenOrder> opened) {
        demand.on(day, account -> opened.accept(write(account, day)));
    }

    private OpenOrder write(Account account, int day) {
        long key = account.number() * KEYS + ordersOf[account.number()]++;
        Order order = order(account, day, key);
        List<Line> lines = basket.fill(streams.of("lines", key), account, order.kind(), day);
        List<Event> events = journey.of(streams.of("events", key), order);
        Outcome outcome = outcome(streams.of("outcome", key), order, events);
        long revenue = lines.stream().mapToLong(Line::revenue).sum();
        long cost = lines.stream().mapToLong(Line::totalCost).sum();
        if (outcome.reworked) {
            cost = Math.round(cost * COST_OF_REWORK);
        }
        files.order(order, outcome.status, outcome.delay, outcome.delivered, revenue, cost);
        files.lines(order, lines);
        files.events(order, outcome.events);
        requirements.maybe(
                streams.of("requirement", key), order, lines.getFirst().group());
        maybeCredit(streams.of("credit", key), order, lines.getFirst(), outcome);
        int closes = days.dayOf(outcome.events.getLast().end());
        return new OpenOrder(order.id(), account, order.kind(), order.straight(), closes);
    }

    private Order order(Account account, int day, long key) {
        RandomGenerator random = streams.of("order", key);
        double level = pilot.level(account.seat().unit(), day);
        Kind kind = Triage.kind(random, account, level);
        boolean straight = Triage.straight(random, kind, level);
        int minute = Draw.between(random, 455, 980);
        boolean cared = Draw.chance(random, Draw.blend(HAS_CARETAKER_BEFORE, HAS_CARETAKER_AFTER, level));
        Person caretaker = kind == Kind.BESPOKE && cared ? journey.designer(random, day) : null;
        Person owner = account.seat().on(day);
        return new Order(id(day), key, account, day, minute, kind, straight, level, owner, caretaker);
    }

    private String id(int day) {
        int current = days.year(day);
        numberInYear = current == year ? numberInYear + 1 : 1;
        year = current;
        return Ids.of(Ids.of("A", 2, year % 100) + "-", 6, numberInYear);
    }

    /** How an order ended, or how it stands at the end of the history. */
    private record Outcome(
            String status, Delay delay, @Nullable String delivered, List<Event> events, boolean reworked) {}

    private Outcome outcome(RandomGenerator random, Order order, List<Event> events) {
        boolean reworked = events.stream().anyMatch(event -> event.is("rework"));
        Event ship =
                events.stream().filter(event -> event.is("ship")).findFirst().orElseThrow();
        Delay delay = Delay.of(random, order, days.dayOf(ship.end() - 1), reworked, days);
        if (Draw.chance(random, IS_CANCELLED)) {
            List<Event> begun = events.subList(0, Draw.between(random, 1, events.size() - 2));
            boolean known = days.known(begun.getLast().end());
            return new Outcome(known ? "cancelled" : "open", delay, null, begun, false);
        }
        boolean delivered = days.known(ship.end());
        return new Outcome(
                delivered ? "delivered" : "open", delay, delivered ? days.endText(ship.end()) : null, events, reworked);
    }

    /** Now and then part of what was delivered comes back: an order of negative revenue, without dates or events. */
    private void maybeCredit(RandomGenerator random, Order order, Line line, Outcome outcome) {
        int day = days.workdaysLater(days.dayOf(outcome.events.getLast().end()), Draw.between(random, 3, 30));
        if (outcome.delivered == null || day >= days.count() || !Draw.chance(random, IS_CREDITED)) {
            return;
        }
        Order credit = new Order(
                "G" + order.id().substring(1),
                order.key(),
                order.account(),
                day,
                Draw.between(random, 540, 900),
                Kind.STANDARD,
                false,
                order.level(),
                order.account().seat().on(day),
                null);
        Line back = line.times(-1);
        String booked = days.text(day, credit.minute());
        files.order(credit, "delivered", null, booked, back.revenue(), back.totalCost());
        files.lines(credit, List.of(back));
    }
}
