package org.spanne.exchange.sample.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spanne.exchange.sample.staff.Seat;
import org.spanne.exchange.sample.support.Company;

class AccountsTests {

    private final Company company = new Company(3_000);
    private final List<Account> all = company.accounts.all();

    @Test
    void drawsExactlyAsManyAsAreWanted() {
        assertThat(all).hasSize(3_000);
        assertThat(all).extracting(Account::id).doesNotHaveDuplicates();
    }

    @Test
    void drawsTheSameCustomersHoweverManyFollow() {
        List<Account> fewer = new Company(500).accounts.all();
        for (int i = 0; i < fewer.size(); i++) {
            assertThat(fewer.get(i).name()).isEqualTo(all.get(i).name());
            assertThat(fewer.get(i).weight()).isEqualTo(all.get(i).weight());
        }
    }

    @Test
    void putsParentsBeforeTheirChildrenAndSharesTheirDomain() {
        for (Account account : all) {
            assertThat(account.parent()).isLessThan(account.number());
            if (account.parent() >= 0) {
                assertThat(account.domain()).isEqualTo(all.get(account.parent()).domain());
            }
        }
    }

    @Test
    void givesNoDomainToTwoGroups() {
        Map<String, Integer> heads = new HashMap<>();
        all.stream()
                .filter(account -> account.parent() < 0)
                .forEach(account -> heads.merge(account.domain(), 1, Integer::sum));
        assertThat(heads.values()).containsOnly(1);
        assertThat(heads.keySet()).allMatch(domain -> domain.matches("[a-z0-9-]+\\.example"));
    }

    @Test
    void assignsByRegionIndustryAndNovelty() {
        for (Account account : all) {
            String unit = account.seat().unit().id();
            if (account.status() == Status.PROSPECT) {
                assertThat(unit).isEqualTo(account.town().south() ? "U-NKS" : "U-NKN");
            }
            if (unit.equals("U-HAN")) {
                assertThat(account.industry().name()).isEqualTo("Technischer Handel");
            }
            if (unit.equals("U-MBS") || unit.equals("U-LMS")) {
                assertThat(account.town().south()).isTrue();
            }
        }
    }

    @Test
    void knowsWhoLooksAfterWhom() {
        for (Seat seat : company.people.sellers()) {
            assertThat(company.accounts.of(seat))
                    .isNotEmpty()
                    .allMatch(account -> account.seat().equals(seat));
        }
    }

    @Test
    void givesSomethingToDoToSeatsWithoutCustomers() {
        Company tiny = new Company(50);
        for (Seat seat : tiny.people.sellers()) {
            assertThat(tiny.accounts.of(seat)).isNotEmpty();
        }
    }

    @Test
    void countsTheDaysOnWhichSomebodyBuys() {
        for (Account account : all) {
            int days = account.buyingDays(1_000);
            switch (account.status()) {
                case PROSPECT -> assertThat(days).isZero();
                case FORMER -> assertThat(days).isEqualTo(Math.min(1_000, account.lost()));
                case CUSTOMER -> assertThat(days).isEqualTo(Math.max(0, 1_000 - Math.max(0, account.since())));
            }
        }
    }
}
