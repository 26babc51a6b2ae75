package org.spanne.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.profile.mapping.MappedFolder;
import org.spanne.exchange.support.CheckedFolder;
import org.spanne.exchange.support.CheckedFolder.Row;
import org.spanne.exchange.support.Fixture;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SapOrdersTests {

    private MappedFolder folder;
    private CheckedFolder checked;

    @BeforeAll
    void map() {
        folder = Profiles.apply(
                Profiles.named("sap-orders").orElseThrow(), List.of(Fixture.folder(SapOrdersTests.class, "sap")));
        checked = CheckedFolder.of(folder.delivery());
    }

    @Test
    void rejectsNothingAndStumblesOverNothing() {
        assertThat(checked.rejected()).isEmpty();
        assertThat(folder.notes()).isEmpty();
    }

    @Test
    void takesOrdersAndCreditMemosButNoQuotations() {
        assertThat(checked.rows(FolderTable.ORDERS))
                .extracting(
                        order -> order.get("order_id"),
                        order -> order.get("customer_id"),
                        order -> order.get("revenue"),
                        order -> order.get("cost"),
                        order -> order.get("currency"))
                .containsExactly(
                        tuple("12345", "100001", "12500.00", "8010.00", "EUR"),
                        tuple("12346", "100001", "98000.50", "66100.00", "EUR"),
                        tuple("12347", "100002", "750.00", "480.00", "CHF"),
                        tuple("60000012", "100001", "-250.00", "-105.00", "EUR"),
                        tuple("12348", "100002", "400.00", "0", "CHF"));
    }

    @Test
    void tellsTheKindOfAnOrderByItsItems() {
        assertThat(checked.rows(FolderTable.ORDERS))
                .extracting(order -> order.get("kind"))
                .containsExactly("standard", "bespoke", "configured", "standard", "standard");
    }

    @Test
    void tellsStatusFromTheWholeOrderAndItsRejectedItems() {
        assertThat(checked.rows(FolderTable.ORDERS))
                .extracting(order -> order.get("status"))
                .containsExactly("delivered", "open", "open", "delivered", "cancelled");
    }

    @Test
    void readsDaysAskedForPromisedAndDelivered() {
        Row first = checked.row(FolderTable.ORDERS, "12345");

        assertThat(first.get("ordered_at")).startsWith("2025-03-03");
        assertThat(first.get("requested_date")).isEqualTo("2025-03-28");
        assertThat(first.get("promised_date")).isEqualTo("2025-04-02");
        assertThat(first.get("delivered_at")).startsWith("2025-04-03");
        assertThat(checked.row(FolderTable.ORDERS, "12346").get("ordered_at")).startsWith("2025-03-04");
        assertThat(checked.row(FolderTable.ORDERS, "12347").get("requested_date"))
                .isEmpty();
        assertThat(checked.row(FolderTable.ORDERS, "12347").get("promised_date"))
                .isEmpty();
    }

    @Test
    void leavesRejectedItemsOutAndCountsCreditsNegative() {
        assertThat(checked.rows(FolderTable.ORDER_LINES))
                .extracting(
                        line -> line.get("order_id"),
                        line -> line.get("line_no"),
                        line -> line.get("item"),
                        line -> line.get("quantity"),
                        line -> line.get("unit_price"),
                        line -> line.get("unit_cost"))
                .containsExactly(
                        tuple("12345", "10", "Getriebemotor G40", "10.000", "1200.0000", "780.0000"),
                        tuple("12345", "20", "Flansch; B5", "4.000", "125.0000", "52.5000"),
                        tuple("12346", "10", "Sonderantrieb Linie 4", "1.000", "90000.5000", "61000.0000"),
                        tuple("12346", "20", "Antrieb konfiguriert", "2.000", "4000.0000", "2550.0000"),
                        tuple("12347", "10", "Antrieb konfiguriert", "1.000", "750.0000", "480.0000"),
                        tuple("60000012", "10", "Flansch; B5", "-2.000", "125.0000", "52.5000"));
        assertThat(checked.rows(FolderTable.ORDER_LINES).getFirst().get("material"))
                .isEqualTo("4711");
    }

    @Test
    void makesPeopleOfSalesEmployeesInTheirOffice() {
        assertThat(checked.rows(FolderTable.PEOPLE))
                .extracting(
                        person -> person.get("person_id"),
                        person -> person.get("name"),
                        person -> person.get("unit_id"))
                .containsExactly(
                        tuple("817", "Anna Berger", "office-Z001"), tuple("820", "Sales person 820", "office-M001"));
        assertThat(checked.rows(FolderTable.UNITS))
                .extracting(unit -> unit.get("name"))
                .containsExactly("Büro München", "Büro Zürich");
    }

    @Test
    void givesCustomersTheSalesPersonOfTheirLastOrder() {
        assertThat(checked.rows(FolderTable.CUSTOMERS))
                .extracting(
                        customer -> customer.get("customer_id"),
                        customer -> customer.get("name"),
                        customer -> customer.get("owner_person_id"),
                        customer -> customer.get("status"),
                        customer -> customer.get("since"),
                        customer -> customer.get("language"))
                .containsExactly(
                        tuple("100001", "Maschinenbau Huber GmbH", "820", "customer", "2025-03-03", "de"),
                        tuple("100002", "Alpen Fördertechnik AG", "817", "customer", "2025-03-05", "de"),
                        tuple("100003", "Nordsee Pumpen", "", "former", "", "de"));
    }
}
