package org.spanne.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.spanne.exchange.sample.support.WrittenFolder.UNTIL;
import static org.spanne.exchange.sample.support.WrittenFolder.pilotUnits;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.support.OrderBook;
import org.spanne.exchange.sample.support.TimeBook;
import org.spanne.exchange.sample.support.WrittenFolder;

/** What the company of medium size tells: the disease, the cure, and the unevenness of real business. */
class SampleStoryTests {

    private static final LocalDate BEGIN = UNTIL.minusYears(3);
    private static final LocalDate THIRD_YEAR = UNTIL.minusYears(1);
    private static final LocalDate LATELY = UNTIL.minusWeeks(12);

    private static WrittenFolder folder;
    private static TimeBook time;
    private static OrderBook orders;

    @BeforeAll
    static void write(@TempDir Path temp) {
        folder = WrittenFolder.of(SampleOptions.of(SampleSize.MEDIUM, UNTIL), temp.resolve("sample"));
        time = new TimeBook(folder);
        orders = new OrderBook(folder);
        folder.rows(FolderTable.CUSTOMERS);
        folder.rows(FolderTable.REQUIREMENTS);
    }

    @Test
    void hasTheSizeOfTheDemo() {
        Map<FolderTable, Long> rows = folder.outcome().rows();
        assertThat(rows.get(FolderTable.CUSTOMERS)).isEqualTo(1_201);
        assertThat(rows.get(FolderTable.PEOPLE)).isBetween(60L, 72L);
        assertThat(rows.get(FolderTable.ORDERS)).isBetween(8_400L, 9_700L);
        assertThat(rows.get(FolderTable.ORDER_LINES)).isBetween(22_000L, 29_000L);
        assertThat(rows.get(FolderTable.ORDER_EVENTS)).isBetween(55_000L, 75_000L);
        assertThat(rows.get(FolderTable.ACTIVITIES)).isBetween(110_000L, 155_000L);
        assertThat(rows.get(FolderTable.MAIL)).isBetween(48_000L, 66_000L);
    }

    @Test
    void givesATenthOfSalesTimeToCustomersForTwoYears() {
        Map<String, Double> shares = time.shares(unit -> true, BEGIN, THIRD_YEAR);
        assertThat(shares.get("customer")).isCloseTo(0.10, within(0.01));
        assertThat(shares.get("coordination")).isBetween(0.33, 0.42);
        double explained =
                shares.values().stream().mapToDouble(Double::doubleValue).sum();
        assertThat(explained).isBetween(0.8, 0.92);
    }

    @ParameterizedTest
    @ValueSource(strings = {"U-NKS", "U-MBS", "U-LMS"})
    void givesHalfOfItToCustomersInThePilotAtLast(String unit) {
        assertThat(time.customerShare(unit::equals, LATELY, UNTIL)).isBetween(0.43, 0.62);
        assertThat(time.customerShare(unit::equals, THIRD_YEAR, THIRD_YEAR.plusWeeks(8)))
                .isLessThan(0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"U-NKN", "U-BEN", "U-GLO", "U-HAN"})
    void hardlyChangesElsewhere(String unit) {
        assertThat(time.customerShare(unit::equals, LATELY, UNTIL)).isBetween(0.08, 0.15);
    }

    @Test
    void givesThreeTenthsOfItToCustomersInTheWholeCompanyAtLast() {
        assertThat(time.customerShare(unit -> true, LATELY, UNTIL)).isCloseTo(0.30, within(0.03));
    }

    @Test
    void risesGraduallyInThePilot() {
        double[] quarters = new double[4];
        for (int i = 0; i < quarters.length; i++) {
            LocalDate from = THIRD_YEAR.plusMonths(3L * i);
            quarters[i] = time.customerShare(pilotUnits()::contains, from, from.plusMonths(3));
        }
        assertThat(quarters).isSorted();
        assertThat(quarters[3] - quarters[0]).isGreaterThan(0.25);
    }

    @Test
    void startsWithMostlyBespokeOrders() {
        assertThat(orders.between(BEGIN, THIRD_YEAR).shareOf("bespoke")).isBetween(0.5, 0.65);
    }

    @Test
    void turnsToConfiguredAndStandardOrdersInThePilot() {
        OrderBook before = orders.of(pilotUnits()).between(BEGIN, THIRD_YEAR);
        OrderBook lately = orders.of(pilotUnits()).between(LATELY, UNTIL);
        assertThat(before.shareOf("bespoke")).isGreaterThan(0.5);
        assertThat(lately.shareOf("bespoke")).isLessThan(0.32);
        assertThat(lately.shareOf("standard")).isGreaterThan(before.shareOf("standard") + 0.08);
    }

    @Test
    void letsHalfOfThePilotsOrdersRunStraightThroughAtLast() {
        assertThat(orders.between(BEGIN, THIRD_YEAR).straightThrough()).isCloseTo(0.09, within(0.02));
        assertThat(orders.of(pilotUnits()).between(LATELY, UNTIL).straightThrough())
                .isCloseTo(0.5, within(0.07));
    }

    @Test
    void deliversSoonerAndKeepsItsPromisesInThePilot() {
        OrderBook before = orders.of(pilotUnits()).between(BEGIN, THIRD_YEAR);
        OrderBook later = orders.of(pilotUnits()).between(UNTIL.minusWeeks(20), UNTIL.minusWeeks(8));
        assertThat(before.reliability()).isBetween(0.66, 0.8);
        assertThat(later.reliability()).isGreaterThan(0.9);
        assertThat(later.leadTimeDays()).isLessThan(0.6 * before.leadTimeDays());
    }

    @Test
    void sellsMoreInThePilotThanAYearBefore() {
        LocalDate half = UNTIL.minusMonths(6);
        int before =
                orders.of(pilotUnits()).between(half.minusYears(1), THIRD_YEAR).size();
        int now = orders.of(pilotUnits()).between(half, UNTIL).size();
        assertThat(now / (double) before).isBetween(1.08, 1.45);
    }

    @Test
    void showsTouchesHandOffsAndReworkInItsEvents() {
        OrderBook bespoke = orders.between(BEGIN, THIRD_YEAR).ofKind("bespoke");
        OrderBook standard = orders.between(BEGIN, THIRD_YEAR).ofKind("standard");
        assertThat(bespoke.eventsPerOrder()).isGreaterThan(standard.eventsPerOrder() + 2);
        assertThat(bespoke.shareWith("rework")).isBetween(0.15, 0.35);
        assertThat(standard.shareWith("rework")).isZero();
        assertThat(bespoke.shareWith("engineering")).isGreaterThan(0.95);
    }

    @Test
    void earnsFourFifthsOfItsRevenueWithAFifthOfItsCustomers() {
        List<Double> revenue = orders.revenueByCustomer().values().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        double all = revenue.stream().mapToDouble(Double::doubleValue).sum();
        double top = revenue.stream()
                .limit(revenue.size() / 5)
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(top / all).isBetween(0.74, 0.86);
        assertThat(revenue.getFirst() / all).isLessThan(0.1);
    }

    @Test
    void losesCustomersAndWinsNewOnes() {
        Map<String, Long> byStatus = folder.rows(FolderTable.CUSTOMERS).stream()
                .collect(Collectors.groupingBy(row -> row.getField("status"), Collectors.counting()));
        assertThat(byStatus.get("former")).isBetween(90L, 180L);
        assertThat(byStatus.get("prospect")).isBetween(140L, 260L);
        assertThat(folder.rows(FolderTable.CUSTOMERS))
                .filteredOn(row -> row.getField("since").compareTo(BEGIN.toString()) >= 0)
                .hasSizeBetween(70, 200);
        Map<String, LocalDate> last = orders.lastOrderByCustomer();
        assertThat(folder.rows(FolderTable.CUSTOMERS))
                .filteredOn(row -> row.getField("status").equals("prospect"))
                .noneMatch(row -> last.containsKey(row.getField("customer_id")));
        assertThat(folder.rows(FolderTable.CUSTOMERS))
                .filteredOn(row -> row.getField("status").equals("former"))
                .noneMatch(row ->
                        last.getOrDefault(row.getField("customer_id"), BEGIN).isAfter(UNTIL.minusMonths(2)));
    }

    @Test
    void sellsLessInAugustThanInSeptember() {
        for (int year = 2023; year <= 2025; year++) {
            int august = orders.between(LocalDate.of(year, 8, 1), LocalDate.of(year, 9, 1))
                    .size();
            int september = orders.between(LocalDate.of(year, 9, 1), LocalDate.of(year, 10, 1))
                    .size();
            assertThat(september).as("%d", year).isGreaterThan(august * 6 / 5);
        }
    }

    @Test
    void hasCreditNotesCancelledAndOpenOrdersAndForeignCurrencies() {
        List<NamedCsvRecord> all = folder.rows(FolderTable.ORDERS);
        assertThat(all)
                .filteredOn(row -> row.getField("revenue").startsWith("-"))
                .hasSizeBetween(60, 200);
        assertThat(all)
                .filteredOn(row -> row.getField("status").equals("cancelled"))
                .hasSizeBetween(120, 350);
        assertThat(all).filteredOn(row -> row.getField("status").equals("open")).hasSizeBetween(80, 400);
        assertThat(all)
                .filteredOn(row -> row.getField("currency").equals("CHF"))
                .hasSizeGreaterThan(100);
        assertThat(all)
                .filteredOn(row -> row.getField("currency").equals("USD"))
                .hasSizeGreaterThan(20);
    }

    @Test
    void hasTheDirtOfRealExportsThatDoesNoHarm() {
        List<NamedCsvRecord> customers = folder.rows(FolderTable.CUSTOMERS);
        assertThat(customers)
                .filteredOn(row -> row.getField("owner_person_id").isEmpty())
                .hasSizeBetween(5, 40);
        assertThat(customers).anyMatch(row -> row.getField("name").contains("\""));
        assertThat(customers).anyMatch(row -> row.getField("name").contains(", "));
        assertThat(customers).anyMatch(row -> row.getField("name").matches(".*[äöüß].*"));
        assertThat(folder.rows(FolderTable.CONTACTS))
                .filteredOn(row -> row.getField("email").isEmpty())
                .isNotEmpty();
        assertThat(customers.stream().map(NamedCsvRecord::getFields).distinct()).hasSize(customers.size() - 1);
    }

    @Test
    void keepsOneTeamUnderTheReportingThreshold() {
        Map<String, Long> present = folder.rows(FolderTable.PEOPLE).stream()
                .filter(row -> row.getField("valid_to").isEmpty())
                .collect(Collectors.groupingBy(row -> row.getField("unit_id"), Collectors.counting()));
        assertThat(present.get("U-HAN")).isEqualTo(4);
        for (String unit : List.of("U-NKS", "U-MBS", "U-LMS", "U-NKN", "U-BEN", "U-GLO", "U-SD")) {
            assertThat(present.get(unit)).as(unit).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void hasRequirementsOnTheirWay() {
        Map<String, Long> byStatus = folder.rows(FolderTable.REQUIREMENTS).stream()
                .collect(Collectors.groupingBy(row -> row.getField("status"), Collectors.counting()));
        assertThat(byStatus)
                .containsOnlyKeys("new", "in_analysis", "offer_in_development", "trial", "released", "rejected");
        assertThat(byStatus.get("new")).isBetween(20L, 120L);
    }

    @Test
    void asksForTheSameSpecialPartAgainAndAgain() {
        assertThat(folder.rows(FolderTable.ORDER_LINES))
                .filteredOn(row -> row.getField("item").equals("Flansch FL-90 nach Zeichnung"))
                .hasSizeGreaterThan(100)
                .allMatch(row -> row.getField("module_id").isEmpty());
    }
}
