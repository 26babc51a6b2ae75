package org.spanne.exchange.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;

class FolderCheckTests {

    @TempDir
    private Path dir;

    private final Collected rows = new Collected();

    @Test
    void givesValuesInTheFormatsOrderWhateverTheFiles() {
        check(TestFolder.sound(dir)
                .file(
                        "customers.csv",
                        "Umsatzklasse,name,Country,customer_id,domains",
                        "A, Good ,de,C1,a.example;b.example",
                        ",Fine,,C2,"));

        assertThat(rows.accepted(FolderTable.CUSTOMERS).getFirst()).satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.values()).hasSameSizeAs(FolderTable.CUSTOMERS.columns());
            assertThat(row.values()).startsWith("C1", "Good", null, "{\"a.example\",\"b.example\"}", null, "DE");
            assertThat(row.attributes()).isEqualTo(Map.of("Umsatzklasse", "A"));
        });
        assertThat(rows.accepted(FolderTable.CUSTOMERS).get(1).attributes()).isEmpty();
    }

    @Test
    void readsLocalTimesInTheZoneOfThePersonElseOfTheCompany() {
        check(TestFolder.sound(dir)
                .file("people.csv", "person_id,name,unit_id,time_zone", "P1,Anna,U2,Europe/London", "P2,Ben,U2,"));

        int startedAt = FolderTable.ACTIVITIES.position("started_at");
        assertThat(rows.accepted(FolderTable.ACTIVITIES).getFirst().values().get(startedAt))
                .isEqualTo("2026-03-02T09:00:00Z");
        assertThat(rows.accepted(FolderTable.ORDERS).get(1).values().get(FolderTable.ORDERS.position("ordered_at")))
                .isEqualTo("2026-03-02T23:00:00Z");
    }

    @Test
    void sumsAcceptedRowsOnly() {
        CheckReport report = check(TestFolder.sound(dir)
                .plus(
                        "orders.csv",
                        "A3,C1,2025-12-31T23:30:00+01:00,,open,CHF,0.1",
                        "A4,C1,2025-12-31T23:30:00+01:00,,,CHF,0.2",
                        "A5,C77,2025-06-01,,open,EUR,999"));

        assertThat(report.sums().revenue())
                .containsExactly(
                        new Sums.Revenue(2025, "CHF", new BigDecimal("0.3"), 2),
                        new Sums.Revenue(2026, "EUR", new BigDecimal("1200.50"), 2));
        assertThat(report.sums().ordersByStatus()).isEqualTo(Map.of("", 1L, "delivered", 1L, "open", 2L));
        assertThat(report.sums().activityMinutes()).isEqualTo(75);
    }

    @Test
    void keepsRejectedRowsAsTheyStoodWithTheirReasons() {
        check(TestFolder.sound(dir).plus("customers.csv", " C9 ,Bad,,P99"));

        assertThat(rows.rejected(FolderTable.CUSTOMERS)).singleElement().satisfies(row -> {
            assertThat(row.file().place()).isEqualTo("customers.csv");
            assertThat(row.file().header()).containsExactly("customer_id", "name", "parent_id", "owner_person_id");
            assertThat(row.line()).isEqualTo(4);
            assertThat(row.cells()).containsExactly(" C9 ", "Bad", "", "P99");
            assertThat(row.issues())
                    .extracting(Issue::code, Issue::column, Issue::value)
                    .containsExactly(tuple(IssueCode.REFERENCE_UNKNOWN, "owner_person_id", "P99"));
        });
    }

    @Test
    void namesEveryFaultOfARowAtOnce() {
        check(TestFolder.sound(dir).plus("people.csv", "P9,,U77,-1"));

        assertThat(rows.rejected(FolderTable.PEOPLE).getFirst().issues())
                .extracting(Issue::code)
                .containsExactlyInAnyOrder(
                        IssueCode.CELL_MISSING, IssueCode.REFERENCE_UNKNOWN, IssueCode.NUMBER_NEGATIVE);
    }

    @Test
    void checksASingleFileAgainstWhatIsStored() {
        TestFolder folder = TestFolder.empty(dir)
                .file(
                        "customers.csv",
                        "customer_id,name,parent_id,owner_person_id",
                        "C5,New,C1,P1",
                        "C6,Bad,C77,P1",
                        "C7,Bad,,P77");

        CheckReport report =
                FolderCheck.of(folder.open().delivery()).knowing(new Stored()).run(rows);

        assertThat(report.counts()).isEqualTo(Map.of(IssueCode.REFERENCE_UNKNOWN, 2L));
        assertThat(rows.accepted(FolderTable.CUSTOMERS))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).startsWith("C5"));
    }

    @Test
    void takesZonesAndCurrencyOfWhatIsStored() {
        TestFolder folder = TestFolder.empty(dir)
                .file("orders.csv", "order_id,customer_id,ordered_at,revenue", "A9,C1,2026-03-02T09:00,5")
                .file("order_lines.csv", "order_id,line_no,quantity", "A1,1,-1")
                .file("activities.csv", "activity_id,person_id,kind,started_at", "T9,P1,call,2026-03-02T09:00");

        CheckReport report =
                FolderCheck.of(folder.open().delivery()).knowing(new Stored()).run(rows);

        assertThat(report.counts()).isEqualTo(Map.of(IssueCode.QUANTITY_UNCHECKED, 1L));
        assertThat(report.sums().revenue()).extracting(Sums.Revenue::currency).containsExactly("CHF");
        assertThat(rows.accepted(FolderTable.ORDERS).getFirst().values()).contains("2026-03-02T08:00:00Z");
        assertThat(rows.accepted(FolderTable.ACTIVITIES).getFirst().values()).contains("2026-03-02T09:00:00Z");
    }

    @Test
    void aStoredRowStaysFitToReferToWhenItsNewVersionIsRejected() {
        TestFolder folder = TestFolder.empty(dir)
                .file("customers.csv", "customer_id,name,owner_person_id", "C1,Worse,P77")
                .file("contacts.csv", "contact_id,customer_id", "K9,C1");

        FolderCheck.of(folder.open().delivery()).knowing(new Stored()).run(rows);

        assertThat(rows.accepted(FolderTable.CUSTOMERS)).isEmpty();
        assertThat(rows.accepted(FolderTable.CONTACTS)).hasSize(1);
    }

    @Test
    void checkingTwiceGivesTheSame() {
        TestFolder folder = TestFolder.sound(dir).plus("customers.csv", "C9,Bad,C9,P1", "C8,Bad,C9,P1");
        FolderCheck check = FolderCheck.of(folder.open().delivery());
        Collected again = new Collected();

        assertThat(check.run(rows)).isEqualTo(check.run(again));
        assertThat(again.acceptedText()).isEqualTo(rows.acceptedText());
    }

    @Test
    void tellsHowFarItIsAndComesToTheEnd() {
        List<Progress.Step> steps = new ArrayList<>();
        FolderCheck.of(manyOrders().open().delivery()).telling(steps::add).run(rows);

        assertThat(steps).extracting(Progress.Step::rows).isSorted();
        assertThat(steps).extracting(Progress.Step::bytes).isSorted();
        assertThat(steps)
                .extracting(Progress.Step::place)
                .contains("orders.csv")
                .hasSizeGreaterThan(19);
        assertThat(steps.getLast()).satisfies(last -> assertThat(last.bytes()).isEqualTo(last.totalBytes()));
    }

    @Test
    void stopsWhereTheListenerThrows() {
        FolderCheck check = FolderCheck.of(manyOrders().open().delivery()).telling(step -> {
            if (step.rows() > 10_000) {
                throw new CancellationException();
            }
        });

        assertThatThrownBy(() -> check.run(rows)).isInstanceOf(CancellationException.class);
        assertThat(rows.accepted(FolderTable.ORDERS)).hasSizeBetween(5_000, 20_000);
        assertThat(rows.accepted(FolderTable.ORDER_LINES)).isEmpty();
    }

    private TestFolder manyOrders() {
        String[] orders = new String[30_000];
        Arrays.setAll(orders, i -> "B" + i + ",C1,2026-03-02,,open,EUR,1");
        return TestFolder.sound(dir).plus("orders.csv", orders);
    }

    private CheckReport check(TestFolder folder) {
        return FolderCheck.of(folder.open().delivery()).run(rows);
    }

    /** A company with one unit, person, customer and order. */
    private static final class Stored implements KnownIds {

        @Override
        public void stream(FolderTable table, Consumer<String> ids) {
            switch (table) {
                case UNITS -> ids.accept("U1");
                case PEOPLE -> ids.accept("P1");
                case CUSTOMERS -> ids.accept("C1");
                case ORDERS -> ids.accept("A1");
                default -> {}
            }
        }

        @Override
        public void zonesOfPeople(BiConsumer<String, String> zones) {
            zones.accept("P1", "Europe/London");
        }

        @Override
        public @Nullable String companyZone() {
            return "Europe/Zurich";
        }

        @Override
        public @Nullable String companyCurrency() {
            return "CHF";
        }
    }
}
