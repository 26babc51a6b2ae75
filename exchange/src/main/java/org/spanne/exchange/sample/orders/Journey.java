package org.spanne.exchange.sample.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.staff.People;
import org.spanne.exchange.sample.staff.Person;
import org.spanne.exchange.sample.staff.Seat;

/** The way of an order through the house, step by step along its route. */
final class Journey {

    private final Map<String, List<Step>> routes = Step.byRoute();
    private final List<Seat> designers;
    private final List<Seat> planners;
    private final Days days;

    Journey(People people, Days days) {
        designers = people.in("U-SD");
        planners = people.in("U-AV");
        this.days = days;
    }

    /** A service designer who is there on that day; null where none is. */
    @Nullable
    Person designer(RandomGenerator random, int day) {
        return Draw.one(random, designers).on(day);
    }

    /** Everything that is done for the order up to the invoice, in order of time. */
    List<Event> of(RandomGenerator random, Order order) {
        List<Event> events = new ArrayList<>();
        long clock = days.work(order.day(), order.minute());
        String route = order.straight() ? "straight" : order.kind().text();
        for (Step step : Objects.requireNonNull(routes.get(route))) {
            if (Draw.chance(random, Step.at(step.chance(), order.level()))) {
                Event event = event(random, step, order, clock);
                events.add(event);
                clock = event.end();
            }
        }
        return events;
    }

    private Event event(RandomGenerator random, Step step, Order order, long clock) {
        double level = order.level();
        String by = Draw.chance(random, level) ? step.by().after() : step.by().before();
        double wait = Draw.exponential(random, Step.at(step.lying(), level));
        double work = Step.at(step.work(), level) * Draw.between(random, 0.6, 1.4);
        boolean alone = by.equals("system");
        long start = clock + (alone ? 0 : Math.max(5, Math.round(60 * wait)));
        long end = start + Math.max(2, Math.round(60 * work));
        if (alone) {
            return new Event(step.activity(), start, end, null, null);
        }
        Person person = switch (by) {
            case "frontline" -> order.owner();
            case "service_design" ->
                order.caretaker() == null ? designer(random, days.dayOf(start)) : order.caretaker();
            case "U-AV" -> Draw.one(random, planners).on(days.dayOf(start));
            default -> null;
        };
        return new Event(step.activity(), start, end, person == null ? null : person.id(), unit(by, order));
    }

    private static String unit(String by, Order order) {
        return switch (by) {
            case "frontline" -> order.account().seat().unit().id();
            case "service_design" -> "U-SD";
            default -> by;
        };
    }
}
