package org.spanne.exchange.profile.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.exchange.Column;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.profile.matching.ColumnMatch.Reason;

class ColumnMatcherTests {

    private final ColumnMatcher matcher = new ColumnMatcher();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            orders.csv           | order_id,customer_id,ordered_at,revenue                        | orders
            Auftraege.csv        | Auftragsnummer,Kundennummer,Auftragsdatum,Nettowert            | orders
            VBAK.csv             | VBELN,KUNNR,AUDAT,NETWR,WAERK,VDATU                             | orders
            VBAP.txt             | VBELN,POSNR,MATNR,ARKTX,KWMENG,NETPR                            | order_lines
            KNA1.csv             | KUNNR,NAME1,LAND1,PSTLZ,BRSCH                                   | customers
            Accounts.csv         | Account ID,Account Name,Industry,Billing Country,Owner          | customers
            Firmen.csv           | Firmennummer,Firma,PLZ,Land,Branche,Betreuer                    | customers
            Mitarbeiter.csv      | Personalnummer,Vollständiger Name,Abteilung,Funktion,Eintritt   | people
            Ansprechpartner.csv  | Kontakt-ID,Firma,Nachname,E-Mail,Funktion                       | contacts
            Aktivitäten.csv      | Aktivitäts-ID,Bearbeiter,Aktivitätstyp,Beginn,Ende,Firma        | activities
            SalesOrderHeader.csv | SalesOrderID,OrderDate,DueDate,ShipDate,CustomerID,SubTotal     | orders
            export.csv           | PERNR,BEGDA,ENDDA,AWART                                         | absences
            """)
    void knowsTheTableOfAnExport(String file, String header, String table) {
        List<TableMatch> matches = matcher.tables(file, Arrays.asList(header.split(",")));

        assertThat(matches.getFirst().table().tableName()).isEqualTo(table);
        assertThat(matches.getFirst().missing()).isEmpty();
    }

    @Test
    void matchesGermanColumnsOfOrders() {
        assertThat(columns(
                        FolderTable.ORDERS,
                        "Auftrags-Nr.",
                        "Kundennummer",
                        "Auftragsdatum",
                        "Wunschtermin",
                        "Netto-Wert",
                        "Bemerkung"))
                .containsExactly(
                        Map.entry("Auftrags-Nr.", "order_id"),
                        Map.entry("Kundennummer", "customer_id"),
                        Map.entry("Auftragsdatum", "ordered_at"),
                        Map.entry("Wunschtermin", "requested_date"),
                        Map.entry("Netto-Wert", "revenue"));
    }

    @Test
    void suggestsNoColumnTwiceAndGivesTheBetterPairTheWay() {
        TableMatch match =
                matcher.table(FolderTable.CUSTOMERS, List.of("Name", "Firma", "customer_id", "Kundennummer"));

        assertThat(match.columns()).extracting(ColumnMatch::column).doesNotHaveDuplicates();
        assertThat(match.columns())
                .contains(
                        new ColumnMatch("Name", "name", 1, Reason.SAME_NAME),
                        new ColumnMatch("customer_id", "customer_id", 1, Reason.SAME_NAME))
                .noneMatch(column -> column.header().equals("Kundennummer"));
    }

    @Test
    void takesMistypedAndExtendedNamesAsLessSure() {
        TableMatch match = matcher.table(FolderTable.ORDERS, List.of("Custommer Number", "Auftragsnummer (SAP)"));

        assertThat(match.columns()).allSatisfy(column -> {
            assertThat(column.reason()).isEqualTo(Reason.SIMILAR_NAME);
            assertThat(column.confidence()).isLessThan(ColumnMatch.SURE);
        });
        assertThat(match.columns()).extracting(ColumnMatch::column).containsExactly("customer_id", "order_id");
    }

    @Test
    void saysWhichRequiredColumnsAreMissing() {
        assertThat(matcher.table(FolderTable.ORDERS, List.of("Auftragsnummer", "Betrag"))
                        .missing())
                .containsExactly("customer_id", "ordered_at");
    }

    @Test
    void suggestsNothingForForeignWords() {
        assertThat(matcher.tables("", List.of("qwertz", "", "???"))).isEmpty();
    }

    @Test
    void letsTheFileNameDecideBetweenTablesOfTheSameColumns() {
        List<String> header = List.of("name", "unit_id");

        assertThat(matcher.tables("Mitarbeiter 2025.csv", header).getFirst().table())
                .isEqualTo(FolderTable.PEOPLE);
        assertThat(matcher.tables("Teams.csv", header).getFirst().table()).isEqualTo(FolderTable.UNITS);
    }

    @Test
    void knowsNamesForEveryColumnOfTheFormat() {
        KnownNames names = KnownNames.load();

        for (FolderTable table : FolderTable.values()) {
            assertThat(names.ofFile(table)).as(table.tableName()).hasSizeGreaterThan(1);
            for (Column column : table.columns()) {
                assertThat(names.of(table, column))
                        .as(table + "." + column.name())
                        .hasSizeGreaterThan(1);
            }
        }
    }

    private Map<String, String> columns(FolderTable table, String... header) {
        Map<String, String> columns = new LinkedHashMap<>();
        matcher.table(table, List.of(header)).columns().forEach(match -> columns.put(match.header(), match.column()));
        return columns;
    }
}
