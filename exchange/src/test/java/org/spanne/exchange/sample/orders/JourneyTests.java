package org.spanne.exchange.sample.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.exchange.sample.catalogue.Kind;
import org.spanne.exchange.sample.market.Account;
import org.spanne.exchange.sample.support.Company;

class JourneyTests {

    private static final int MANY = 3_000;

    private final Company company = new Company(300);
    private final Journey journey = new Journey(company.people, company.days);
    private final Account account = company.account("U-MBS");

    private Order order(Kind kind, boolean straight, double level) {
        int day = company.days.workdaysLater(300, 0);
        return new Order(
                "A23-000001",
                1,
                account,
                day,
                600,
                kind,
                straight,
                level,
                account.seat().on(day),
                null);
    }

    private List<List<Event>> journeys(Order order) {
        List<List<Event>> journeys = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            journeys.add(journey.of(company.streams.of("journey", i), order));
        }
        return journeys;
    }

    private static double share(List<List<Event>> journeys, Predicate<Event> event) {
        return journeys.stream()
                        .filter(events -> events.stream().anyMatch(event))
                        .count()
                / (double) journeys.size();
    }

    @ParameterizedTest
    @EnumSource
    void goesStepByStepFromReceiptToInvoice(Kind kind) {
        Order order = order(kind, false, 0.3);
        for (List<Event> events : journeys(order)) {
            assertThat(events.getFirst().is("order_received")).isTrue();
            assertThat(events.getLast().is("invoice")).isTrue();
            assertThat(events).filteredOn(event -> event.is("ship")).hasSize(1);
            long clock = company.days.work(order.day(), order.minute());
            for (Event event : events) {
                assertThat(event.start()).isGreaterThan(clock);
                assertThat(event.end()).isGreaterThan(event.start());
                clock = event.end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void isTouchedByNobodyInSalesWhenItRunsStraightThrough(double level) {
        assertThat(share(
                        journeys(order(Kind.STANDARD, true, level)),
                        event -> "U-MBS".equals(event.unit()) || "U-SD".equals(event.unit())))
                .isZero();
        assertThat(share(journeys(order(Kind.STANDARD, false, level)), event -> "U-MBS".equals(event.unit())))
                .isEqualTo(1);
    }

    @Test
    void movesClarifyingFromSalesToServiceDesignWithTheCure() {
        Predicate<Event> bySales = event -> event.is("clarify") && "U-MBS".equals(event.unit());
        Predicate<Event> byDesign = event -> event.is("clarify") && "U-SD".equals(event.unit());
        assertThat(share(journeys(order(Kind.BESPOKE, false, 0)), byDesign)).isZero();
        assertThat(share(journeys(order(Kind.BESPOKE, false, 0)), bySales)).isGreaterThan(0.8);
        assertThat(share(journeys(order(Kind.BESPOKE, false, 1)), bySales)).isZero();
    }

    @Test
    void takesLessTimeAndReworkWithTheCure() {
        assertThat(meanMinutes(journeys(order(Kind.BESPOKE, false, 1))))
                .isLessThan(0.75 * meanMinutes(journeys(order(Kind.BESPOKE, false, 0))));
        assertThat(share(journeys(order(Kind.BESPOKE, false, 0)), event -> event.is("rework")))
                .isCloseTo(0.26, within(0.03));
        assertThat(share(journeys(order(Kind.BESPOKE, false, 1)), event -> event.is("rework")))
                .isCloseTo(0.13, within(0.03));
    }

    private static double meanMinutes(List<List<Event>> journeys) {
        return journeys.stream()
                .mapToLong(events -> events.getLast().end() - events.getFirst().start())
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, 0, 0.5", "STANDARD, 1, 0.9", "CONFIGURED, 0, 0", "CONFIGURED, 1, 0.5", "BESPOKE, 1, 0"})
    void runsStraightThroughMoreOftenWithTheCure(Kind kind, double level, double expected) {
        RandomGenerator random = company.streams.of("straight");
        int straight = 0;
        for (int i = 0; i < MANY; i++) {
            straight += Triage.straight(random, kind, level) ? 1 : 0;
        }
        assertThat(straight / (double) MANY).isCloseTo(expected, within(0.04));
    }

    @ParameterizedTest
    @CsvSource({"0, false, 0.76", "1, false, 0.955", "0, true, 0.54"})
    void keepsItsPromiseAsOftenAsItShould(double level, boolean reworked, double expected) {
        Order order = order(Kind.BESPOKE, false, level);
        int ready = company.days.workdaysLater(order.day(), 30);
        int kept = 0;
        for (int i = 0; i < MANY; i++) {
            Delay delay = Delay.of(company.streams.of("delay", i), order, ready, reworked, company.days);
            kept += delay.promised() >= ready ? 1 : 0;
            assertThat(delay.promised()).isGreaterThan(order.day());
            assertThat(delay.requested()).isGreaterThan(order.day()).isLessThanOrEqualTo(delay.promised());
        }
        assertThat(kept / (double) MANY).isCloseTo(expected, within(0.03));
    }
}
