package org.spanne.exchange.sample.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.spanne.exchange.sample.market.Account;
import org.spanne.exchange.sample.market.Status;
import org.spanne.exchange.sample.support.Company;

class DemandTests {

    private final Company company = new Company(400);
    private final Season season = new Season(company.days);

    private Demand demand(int orders) {
        return new Demand(company.accounts.all(), orders, company.days, company.pilot, company.streams);
    }

    @Test
    void bringsAboutAsManyOrdersAsAreWanted() {
        int[] orders = {0};
        Demand demand = demand(6_000);
        for (int day = 0; day < company.days.count(); day++) {
            demand.on(day, account -> orders[0]++);
        }
        assertThat(orders[0]).isBetween(5_500, 6_700);
    }

    @Test
    void letsCustomersOrderOnWorkingDaysOfTheirTimeOnly() {
        Demand demand = demand(6_000);
        for (int day = 0; day < company.days.count(); day++) {
            int today = day;
            demand.on(day, account -> {
                assertThat(company.days.working(today)).isTrue();
                assertThat(today).isGreaterThanOrEqualTo(account.since()).isLessThan(account.lost());
                assertThat(account.status()).isNotEqualTo(Status.PROSPECT);
            });
        }
    }

    @Test
    void letsLargeCustomersOrderMoreOften() {
        int[] orders = new int[400];
        Demand demand = demand(8_000);
        for (int day = 0; day < company.days.count(); day++) {
            demand.on(day, account -> orders[account.number()]++);
        }
        Account large = last(Comparator.comparingDouble(Account::weight));
        Account small = last(Comparator.comparingDouble(Account::weight).reversed());
        assertThat(orders[large.number()]).isGreaterThan(10 * Math.max(1, orders[small.number()]));
    }

    private Account last(Comparator<Account> order) {
        return company.accounts.all().stream()
                .filter(account -> account.buyingDays(company.days.count()) == company.days.count())
                .max(order)
                .orElseThrow();
    }

    @Test
    void passesAYearsDemandInAYear() {
        int next = season.after(-1, 1);
        assertThat(company.days.years(next)).isCloseTo(1, within(0.03));
    }

    @Test
    void passesDemandSlowlyInSummerAndQuicklyAtTheEndOfAQuarter() {
        int august = company.days.day(LocalDate.parse("2024-08-05"));
        int september = company.days.day(LocalDate.parse("2024-09-23"));
        assertThat(season.after(august, 0.02) - august).isGreaterThan(season.after(september, 0.02) - september + 1);
    }

    @Test
    void endsWithTheHistory() {
        assertThat(season.after(company.days.count() - 3, 5)).isEqualTo(company.days.count());
        assertThat(season.after(-1, 0)).isZero();
    }
}
