package org.spanne.exchange.sample.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spanne.exchange.sample.market.Account;
import org.spanne.exchange.sample.support.Company;

class BasketTests {

    private final Company company = new Company(300);
    private final Basket basket = new Basket(company.catalogue, company.days);

    private List<List<Line>> baskets(Account account, Kind kind, int day) {
        List<List<Line>> baskets = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            baskets.add(basket.fill(company.streams.of("basket", i), account, kind, day));
        }
        return baskets;
    }

    @ParameterizedTest
    @EnumSource
    void fillsLinesThatEarnSomething(Kind kind) {
        for (List<Line> lines : baskets(company.account("U-MBS"), kind, 500)) {
            assertThat(lines).isNotEmpty().allMatch(line -> line.quantity() > 0 && line.price() > 0);
            assertThat(lines.stream().mapToLong(Line::revenue).sum())
                    .isGreaterThan(lines.stream().mapToLong(Line::totalCost).sum());
        }
    }

    @Test
    void takesPartsThatNoModuleProvidesIntoBespokeOrdersOnly() {
        Account account = company.account("U-LMS");
        assertThat(baskets(account, Kind.STANDARD, 10))
                .allSatisfy(lines -> assertThat(lines).allMatch(line -> line.module() != null));
        assertThat(baskets(account, Kind.CONFIGURED, 10))
                .allSatisfy(lines -> assertThat(lines).allMatch(line -> line.module() != null));
        assertThat(baskets(account, Kind.BESPOKE, 10))
                .allSatisfy(lines -> assertThat(lines).anyMatch(line -> line.module() == null && line.offer() == null));
    }

    @Test
    void mostlySellsWhatTheCustomerIsAfter() {
        Account account = company.account("U-MBS");
        Map<String, Integer> groups = new HashMap<>();
        baskets(account, Kind.BESPOKE, 10)
                .forEach(lines -> groups.merge(lines.getLast().group(), 1, Integer::sum));
        int mostly = groups.getOrDefault(account.focus(), 0);
        assertThat(mostly).isGreaterThan(160).isEqualTo(Collections.max(groups.values()));
    }

    @Test
    void chargesInTheCurrencyOfTheCustomerAndMoreEveryYear() {
        Account account = company.account("U-MBS");
        double early = unitPrices(baskets(account, Kind.STANDARD, 0));
        double late = unitPrices(baskets(account, Kind.STANDARD, 1_090));
        assertThat(late / early).isBetween(1.03, 1.12);
    }

    /** Averages the price of a module that is in every year's offers, so that the mix does not matter. */
    private static double unitPrices(List<List<Line>> baskets) {
        return baskets.stream()
                .flatMap(List::stream)
                .filter(line -> "M-401".equals(line.module()))
                .mapToLong(Line::price)
                .average()
                .orElseThrow();
    }

    @Test
    void takesLinesBack() {
        Line line = new Line("Flansch FL-63", "M-111", "AP-01", "Getriebe", 3, 9_200, 5_400);
        assertThat(line.times(-1).revenue()).isEqualTo(-27_600);
        assertThat(line.times(-1).totalCost()).isEqualTo(-16_200);
    }
}
