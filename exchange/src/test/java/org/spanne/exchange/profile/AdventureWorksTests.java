package org.spanne.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.Severity;
import org.spanne.exchange.profile.mapping.MappedFolder;
import org.spanne.exchange.source.RawTable;
import org.spanne.exchange.support.CheckedFolder;
import org.spanne.exchange.support.CheckedFolder.Row;
import org.spanne.exchange.support.SharedData;

/** The figures of AdventureWorks through its profile and the check that an import goes through. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdventureWorksTests {

    private MappedFolder folder;
    private CheckedFolder checked;

    @BeforeAll
    void mapAndCheck() {
        folder = Profiles.apply(
                Profiles.named("adventureworks").orElseThrow(),
                List.of(SharedData.path("adventureworks-oltp"), SharedData.path("adventureworks-orders/csv")));
        checked = CheckedFolder.of(folder.delivery());
    }

    @Test
    void rejectsNoRowAndHasNothingToSayButNotes() {
        assertThat(checked.rejected()).isEmpty();
        assertThat(checked.report().counts())
                .containsOnlyKeys(
                        IssueCode.COLUMN_KEPT, IssueCode.MAPPING_FILES_UNUSED, IssueCode.MAPPING_COLUMNS_UNUSED);
        assertThat(folder.notes()).isEmpty();
    }

    @Test
    void keepsEveryOrderAndLineAndTheirRevenueToTheLastDigit() {
        assertThat(orders()).hasSize(31_465);
        assertThat(checked.rows(FolderTable.ORDER_LINES)).hasSize(121_317);
        assertThat(sum(orders(), "revenue")).isEqualByComparingTo("109846381.4039");
    }

    @Test
    void leavesOrdersOfSalesPeopleApartFromOnlineOnes() {
        List<Row> sold = soldByPeople();

        assertThat(sold).hasSize(3_806);
        assertThat(sum(sold, "revenue")).isEqualByComparingTo("80487704.1832");
        assertThat(values(sold, "customer_id")).hasSize(635);
        assertThat(values(sold, "owner_person_id")).hasSize(17);
        assertThat(sold)
                .allSatisfy(order -> assertThat(order.get("owner_person_id")).isNotEmpty());
        assertThat(orders().stream().filter(order -> order.get("kind").equals("standard")))
                .hasSize(27_659);
    }

    @Test
    void givesEachSalesPersonTheirOrders() {
        List<Row> lindas = orders().stream()
                .filter(order -> order.get("owner_person_id").equals("276"))
                .toList();

        assertThat(lindas).hasSize(418);
        assertThat(sum(lindas, "revenue")).isEqualByComparingTo("10367007.4265");
        Row linda = checked.row(FolderTable.PEOPLE, "276");
        assertThat(linda.get("name")).isEqualTo("Linda (linda3)");
        assertThat(linda.get("unit_id")).isEqualTo("territory-4");
        assertThat(linda.get("role")).isEqualTo("farmer");
        assertThat(linda.get("valid_from")).isEqualTo("2011-05-31");
        assertThat(linda.get("cost_per_hour")).isEqualTo("23.0769");
    }

    @Test
    void makesOneCustomerOfEachStoreAndIndividual() {
        List<Row> customers = checked.rows(FolderTable.CUSTOMERS);
        List<Row> stores = customers.stream()
                .filter(customer -> customer.get("customer_kind").equals("store"))
                .toList();

        assertThat(customers).hasSize(701 + 18_484);
        assertThat(stores).hasSize(701);
        assertThat(stores.stream().filter(store -> store.get("status").equals("customer")))
                .hasSize(635);
        assertThat(stores.stream().filter(store -> store.get("status").equals("prospect")))
                .hasSize(66);
        assertThat(customers).allSatisfy(customer -> {
            assertThat(customer.get("latitude")).isNotEmpty();
            assertThat(customer.get("longitude")).isNotEmpty();
            assertThat(customer.get("country")).hasSize(2);
        });
    }

    @Test
    void takesAStoresPlaceAndSurvey() {
        Row store = checked.row(FolderTable.CUSTOMERS, "29825");

        assertThat(store.get("name")).isEqualTo("Better Bike Shop");
        assertThat(store.get("owner_person_id")).isNotEmpty();
        assertThat(store.get("since")).isEqualTo("2011-05-31");
        assertThat(store.get("employees")).isNotEmpty();
        assertThat(store.get("specialty")).isIn("Road", "Mountain", "Touring");
        assertThat(new BigDecimal(store.get("latitude"))).isBetween(new BigDecimal("-90"), new BigDecimal("90"));
    }

    @Test
    void costsAnOrderByItsLines() {
        Row first = checked.row(FolderTable.ORDERS, "43659");
        BigDecimal ofLines = checked.rows(FolderTable.ORDER_LINES).stream()
                .filter(line -> line.get("order_id").equals("43659"))
                .map(line -> new BigDecimal(line.get("quantity")).multiply(new BigDecimal(line.get("unit_cost"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(first.get("revenue")).isEqualTo("20565.6206");
        assertThat(new BigDecimal(first.get("cost")))
                .isEqualByComparingTo(ofLines)
                .isPositive();
        assertThat(first.get("status")).isEqualTo("delivered");
        assertThat(first.get("ordered_at")).startsWith("2011-05-31");
    }

    @Test
    void pricesLinesAfterDiscount() {
        BigDecimal ofLines = checked.rows(FolderTable.ORDER_LINES).stream()
                .map(line -> new BigDecimal(line.get("quantity")).multiply(new BigDecimal(line.get("unit_price"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(ofLines.subtract(new BigDecimal("109846381.4039")).abs()).isLessThan(new BigDecimal("10"));
    }

    @Test
    void hangsTerritoriesBelowTheirRegionAndPeopleIntoUnits() {
        List<Row> units = checked.rows(FolderTable.UNITS);

        assertThat(units).hasSize(6 + 16 + 3 + 10);
        assertThat(checked.row(FolderTable.UNITS, "territory-8").get("parent_id"))
                .isEqualTo("region-europe");
        assertThat(checked.row(FolderTable.UNITS, "region-europe").get("parent_id"))
                .isEqualTo("department-3");
        assertThat(checked.row(FolderTable.UNITS, "department-2").get("kind")).isEqualTo("service_design");
        assertThat(checked.rows(FolderTable.PEOPLE)).hasSize(290);
        assertThat(checked.row(FolderTable.PEOPLE, "274").get("unit_id")).isEqualTo("department-3");
    }

    @Test
    void leavesSuppliersContactsOut() {
        assertThat(checked.rows(FolderTable.CONTACTS)).hasSize(753);
        assertThat(checked.rows(FolderTable.MODULES)).hasSize(37);
    }

    @Test
    void mapsWhatThereIsWhenTheOrdersAreMissing() {
        MappedFolder part = Profiles.apply(folder.profile(), List.of(SharedData.path("adventureworks-oltp")));

        assertThat(part.tables())
                .extracting(RawTable::table)
                .contains("people", "customers")
                .doesNotContain("orders");
        assertThat(part.issues()).noneMatch(issue -> issue.severity() == Severity.ERROR);
        assertThat(part.issues()).extracting(Issue::code).contains(IssueCode.MAPPING_FILE_ABSENT);
    }

    @Test
    void saysWhichFileEachTableLacksWhenOnlyOrdersAreThere() {
        MappedFolder part = Profiles.apply(folder.profile(), List.of(SharedData.path("adventureworks-orders/csv")));

        assertThat(part.tables()).isEmpty();
        assertThat(part.issues())
                .filteredOn(issue -> issue.code() == IssueCode.MAPPING_FILE_MISSING)
                .extracting(Issue::place)
                .contains("Employee.csv", "Product.csv", "Customer.csv");
    }

    private List<Row> orders() {
        return checked.rows(FolderTable.ORDERS);
    }

    private List<Row> soldByPeople() {
        return orders().stream().filter(order -> order.get("kind").isEmpty()).toList();
    }

    private static Set<String> values(List<Row> rows, String column) {
        return rows.stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private static BigDecimal sum(List<Row> rows, String column) {
        return rows.stream().map(row -> new BigDecimal(row.get(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
