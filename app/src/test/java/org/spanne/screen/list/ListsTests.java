package org.spanne.screen.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.figure.Money;
import org.spanne.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.mock.web.MockHttpServletResponse;

@ServerTest
class ListsTests {

    @TempDir
    private Path folder;

    @Autowired
    private Lists lists;

    @Autowired
    private ListExport export;

    @BeforeEach
    void speakGerman() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
    }

    @AfterEach
    void speakAnything() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aPageHoldsFiftyRowsAndSaysWhereItStands() {
        ListPage first = lists.page(orders(120), asking());
        assertThat(first.rows()).hasSize(50);
        assertThat(first.paging()).isEqualTo(new ListPage.Paging(1, 50, 120, false, null, "/orders?page=2"));
        ListPage last = lists.page(orders(120), asking("page", "3"));
        assertThat(last.rows()).hasSize(20);
        assertThat(last.paging()).isEqualTo(new ListPage.Paging(101, 120, 120, false, "/orders?page=2", null));
    }

    @Test
    void aPageBeyondTheEndIsTheLastOne() {
        assertThat(lists.page(orders(120), asking("page", "99")).paging().first())
                .isEqualTo(101);
        assertThat(lists.page(orders(0), asking("page", "99")).paging())
                .isEqualTo(new ListPage.Paging(0, 0, 0, false, null, null));
    }

    @Test
    void countingStopsAtAHundredThousand() {
        ListPage page = lists.page(orders(100_050), asking("page", "2001"));
        assertThat(page.paging().more()).isTrue();
        assertThat(page.paging().total()).isEqualTo(100_000);
        assertThat(page.paging().last()).isEqualTo(100_050);
    }

    @Test
    void equalRowsKeepTheirOrderOverThePages() {
        List<String> names = IntStream.rangeClosed(1, 3)
                .mapToObj(page -> lists.page(orders(120), asking("sort", "status", "page", "" + page)))
                .flatMap(page -> page.rows().stream())
                .map(row -> row.cells().getFirst().text())
                .toList();
        assertThat(names).doesNotHaveDuplicates().hasSize(120);
    }

    @Test
    void rowsAreSortedByTheAskedColumnAndUnknownValuesComeLast() {
        ListPage page = lists.page(orders(5), asking("sort", "revenue", "direction", "down"));
        assertThat(texts(page, 1)).containsExactly("5,00 €", "4,00 €", "2,00 €", "1,00 €", "–");
        assertThat(page.headings())
                .extracting(ListPage.Heading::sort, ListPage.Heading::direction)
                .contains(tuple("/orders?sort=revenue&direction=up", "descending"));
        ListPage up = lists.page(orders(5), asking("sort", "revenue", "direction", "up"));
        assertThat(texts(up, 1)).containsExactly("1,00 €", "2,00 €", "4,00 €", "5,00 €", "–");
    }

    @Test
    void whatTheListDoesNotKnowIsLeftOutOfItsAddress() {
        ListPage page =
                lists.page(orders(5), asking("sort", "drop table", "from", "no day", "nonsense", "1", "q", "  "));
        assertThat(page.href()).isEqualTo("/orders");
        assertThat(page.narrowed()).isFalse();
    }

    @Test
    void filtersNarrowTheListDownAndStayInItsAddress() {
        ListPage page = lists.page(orders(20), asking("q", "_1%", "from", "2026-01-05", "sort", "revenue"));
        assertThat(page.rows()).as("wildcards are looked for as they are").isEmpty();
        page = lists.page(orders(20), asking("q", "ER 1", "from", "2026-01-11"));
        assertThat(texts(page, 0))
                .containsExactly(
                        "Käufer 11",
                        "Käufer 12",
                        "Käufer 13",
                        "Käufer 14",
                        "Käufer 15",
                        "Käufer 16",
                        "Käufer 17",
                        "Käufer 18",
                        "Käufer 19");
        assertThat(page.href()).isEqualTo("/orders?q=ER%201&from=2026-01-11");
        assertThat(page.filters().getFirst().off()).isEqualTo("/orders?from=2026-01-11");
    }

    @Test
    void aDayThatIsNoneLeavesTheFilterOff() {
        assertThat(lists.page(orders(3), asking("from", "2026-02-30")).rows()).hasSize(3);
    }

    @Test
    void exportsHoldAllRowsOfTheFilteredListAsValues() {
        assertThat(csv(orders(3), asking("sort", "revenue", "direction", "up"))).isEqualTo("""
                Auftrag,Umsatz,Status,Bestellt
                Käufer 1,1.00,Kunde,2026-01-02
                Käufer 2,2.00,Kunde,2026-01-03
                Käufer 3,,Kunde,2026-01-04
                """.replace("\n", "\r\n"));
        assertThat(csv(orders(2500), asking()).lines()).hasSize(2501);
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsWrittenAsText() {
        Listing<Row> list = Listing.at("/orders", "orders.list", DataClassRowMapper.newInstance(Row.class))
                .from("(values ('=1+1', null::numeric, current_date), ('@x', 1, null)) as t (name, revenue, day)")
                .column(Column.<Row>words("order", row -> Cell.text(row.name())).sortedBy("name"))
                .column(Column.<Row>figures("revenue", row -> Cell.number(row.revenue(), 0)))
                .unique("name");
        assertThat(csv(list, asking())).contains("'=1+1,").contains("'@x,1");
    }

    @Test
    void workbooksHoldNumbersAndDaysAsSuch() throws IOException {
        String sheet = worksheet(orders(3), asking());
        assertThat(sheet)
                .contains("<v>1.00</v>")
                .contains("<v>46024.0</v>")
                .contains("ufer 1</t>")
                .doesNotContain("<f>");
    }

    @Test
    void rowsAreCompletedPageByPage() {
        Listing<Row> list = orders(120)
                .completedBy(rows -> rows.stream()
                        .map(row -> new Row(row.name() + " of " + rows.size(), row.revenue(), row.day()))
                        .toList());
        assertThat(texts(lists.page(list, asking("page", "3")), 0)).contains("Käufer 101 of 20");
        assertThat(csv(list, asking())).contains("Käufer 1 of 120");
    }

    record Row(
            String name,
            @Nullable BigDecimal revenue,
            @Nullable LocalDate day) {}

    /** Every third customer's revenue is not known. */
    private static Listing<Row> orders(int number) {
        Currency euro = Currency.getInstance("EUR");
        return Listing.at("/orders", "orders.list", DataClassRowMapper.newInstance(Row.class))
                .select("'Käufer ' || n as name, case when n % 3 > 0 then n end as revenue,"
                        + " date '2026-01-01' + n as day")
                .from("generate_series(1, cast(:number as int)) as n")
                .bind("number", number)
                .column(Column.words("order", row -> Cell.text(row.name())))
                .column(Column.<Row>figures(
                                "revenue",
                                row -> Cell.amount(row.revenue() == null ? null : new Money(row.revenue(), euro)))
                        .sortedByKnown("case when n % 3 > 0 then n end"))
                .column(Column.<Row>words("status", row -> Cell.tag("market.status.customer", Cell.Tone.PLAIN))
                        .sortedBy("n % 1"))
                .column(Column.words("ordered", row -> Cell.day(row.day())))
                .filter(Filter.search("q", "lower('Käufer ' || n) like :q"))
                .filter(Filter.day("from", "date '2026-01-01' + n > :from"))
                .unique("n");
    }

    private static ListRequest asking(String... pairs) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], pairs[i + 1]);
        }
        return new ListRequest(parameters, false);
    }

    private static List<String> texts(ListPage page, int column) {
        return page.rows().stream()
                .map(row -> row.cells().get(column).text().replace('\u00a0', ' '))
                .toList();
    }

    private String csv(Listing<Row> list, ListRequest request) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        export.write(list, request, "customers", ListExport.Format.CSV, response);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String worksheet(Listing<Row> list, ListRequest request) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        export.write(list, request, "customers", ListExport.Format.XLSX, response);
        Path file = Files.write(folder.resolve("orders.xlsx"), response.getContentAsByteArray());
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
