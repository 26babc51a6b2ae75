package org.spanne.exchange.profile.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.source.RawRow;

class MappedFolderTests {

    private static final String UNITS_OF_TEAMS = """
            sources: {teams: {files: [teams.csv], required: [id]}}
            tables: {units: {from: teams, columns: {unit_id: id, name: name}}}
            """;

    @TempDir
    private Path folder;

    private Export export;

    @BeforeEach
    void emptyFolder() {
        export = new Export(folder);
    }

    @Test
    void findsTheRowOfAJoinOrEmptyCells() {
        MappedFolder mapped = export.with("orders.csv", "no,who", "1,a", "2,b", "3,")
                .with("people.csv", "id,name", "a,Anna", "c,Clara", ",Nobody")
                .through("""
                        sources: {orders: {files: orders.csv}, people: {files: people.csv}}
                        tables:
                          units:
                            from: orders
                            joins: [{source: people, as: p, on: {id: who}}]
                            columns: {unit_id: no, name: p.name}
                        """);

        assertThat(Export.rows(mapped, "units")).containsExactly("1|Anna", "2|", "3|");
    }

    @Test
    void leavesOutWhatFindsNothingInAnInnerJoin() {
        MappedFolder mapped = export.with("orders.csv", "no,who", "1,a", "2,b")
                .with("people.csv", "id,name", "a,Anna")
                .through("""
                        sources: {orders: {files: orders.csv}, people: {files: people.csv}}
                        tables:
                          units:
                            from: orders
                            joins: [{source: people, on: {id: who}, inner: yes}]
                            columns: {unit_id: no, name: people.name}
                        """);

        assertThat(Export.rows(mapped, "units")).containsExactly("1|Anna");
    }

    @Test
    void joinsBySeveralKeysThroughChainsAndConditions() {
        MappedFolder mapped = export.with("orders.csv", "no,country,zip", "1,DE,10", "2,AT,10", "3,DE,99")
                .with("places.csv", "country,zip,region", "DE,10,r1", "AT,10,r2", "DE,99,r1")
                .with("regions.csv", "id,name,valid", "r1,Old,no", "r1,North,yes", "r2,East,yes")
                .through("""
                        sources:
                          orders: {files: orders.csv}
                          places: {files: places.csv}
                          regions: {files: regions.csv}
                        tables:
                          units:
                            from: orders
                            joins:
                              - {source: places, as: place, on: {country: country, zip: zip}}
                              - {source: regions, as: region, on: {upper(id): upper(place.region)}, where: valid = 'yes'}
                            columns: {unit_id: no, name: region.name}
                        """);

        assertThat(Export.rows(mapped, "units")).containsExactly("1|North", "2|East", "3|North");
    }

    @Test
    void keepsTheFirstOrLastRowOfAKeyAndSaysWhenNobodyChose() {
        export.with("orders.csv", "no,who", "1,a").with("people.csv", "id,name", "a,Old", "b,Bert", "a,New");
        String yaml = """
                sources: {orders: {files: orders.csv}, people: {files: people.csv}}
                tables:
                  units:
                    from: orders
                    joins: [{source: people, on: {id: who}%s}]
                    columns: {unit_id: no, name: people.name}
                """;

        MappedFolder unsaid = export.through(yaml.formatted(""));
        MappedFolder last = export.through(yaml.formatted(", keep: last"));

        assertThat(Export.rows(unsaid, "units")).containsExactly("1|Old");
        assertThat(unsaid.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(IssueCode.MAPPING_KEYS_REPEATED);
            assertThat(note.place()).isEqualTo("tables.units.joins[1]");
            assertThat(note.sentence(Locale.ENGLISH)).startsWith("1 rows have a key that another row has too");
        });
        assertThat(Export.rows(last, "units")).containsExactly("1|New");
        assertThat(last.notes()).isEmpty();
    }

    @Test
    void putsMappingsOfATableOneAfterAnotherInTheColumnsOfAll() {
        MappedFolder mapped = export.with("teams.csv", "id,name", "t1,North")
                .with("sites.csv", "id,name,town", "s1,Plant,Ulm")
                .through("""
                        sources: {teams: {files: teams.csv}, sites: {files: sites.csv}}
                        tables:
                          units:
                            - {from: teams, columns: {unit_id: id, name: name}}
                            - {from: sites, columns: {name: name, site: town, unit_id: id, kind: {constant: delivery}}}
                        """);

        assertThat(Export.table(mapped, "units").place()).isEqualTo("units from teams.csv, sites.csv");
        assertThat(Export.rows(mapped, "units")).containsExactly("t1|North||", "s1|Plant|Ulm|delivery");
    }

    @Test
    void groupsInTheOrderOfFirstAppearance() {
        MappedFolder mapped = export.with("lines.csv", "no,team,value", "1,b,10.5", "2,a,1", "3,b,", "4,b,2", "5,a,7")
                .through("""
                        sources: {lines: {files: lines.csv}}
                        tables:
                          units:
                            from: lines
                            where: no != 5
                            group_by: [team]
                            columns:
                              unit_id: team
                              name: "team & ': ' & sum(value) & ' of ' & count() & ', ' & average(value) & ', ' & max(no)"
                              site: first(no) & '-' & last(no)
                        """);

        assertThat(Export.rows(mapped, "units"))
                .containsExactly("b|b: 12.5 of 3, 6.25, 4|1-4", "a|a: 1 of 1, 1, 2|2-2");
    }

    @Test
    void usesDerivedSourcesLikeFiles() {
        MappedFolder mapped = export.with("lines.csv", "order,qty,price", "1,2,10", "1,1,5", "2,1,7")
                .with("orders.csv", "no", "1", "2", "3")
                .through("""
                        sources: {lines: {files: lines.csv}, orders: {files: orders.csv}}
                        derived:
                          priced: {from: lines, columns: {order: order, total: qty * price}}
                          sums: {from: priced, group_by: [order], columns: {order: order, total: sum(total)}}
                        tables:
                          units:
                            from: orders
                            joins: [{source: sums, on: {order: no}}]
                            columns: {unit_id: no, name: sums.total}
                        """);

        assertThat(Export.rows(mapped, "units")).containsExactly("1|25", "2|7", "3|");
    }

    @Test
    void readsLoneColumnsAsTheirSourceWritesThem() {
        MappedFolder mapped = export.with(
                        "kunden.csv",
                        StandardCharsets.ISO_8859_1,
                        "Nr;Name;Seit;Umsatz;Müll\n1;Süß;24.12.2025;1.234,50-;x\n")
                .through("""
                        sources:
                          kunden:
                            files: kunden.csv
                            delimiter: ";"
                            encoding: iso-8859-1
                            decimal: comma
                            dates: [dd.MM.yyyy]
                        tables:
                          customers:
                            from: kunden
                            columns:
                              customer_id: Nr
                              name: Name
                              since: if(Nr = 1, coalesce('', Seit), '')
                              potential_amount: Umsatz
                              turnover: Umsatz
                              rubbish: Müll
                        """);

        assertThat(Export.rows(mapped, "customers")).containsExactly("1|Süß|2025-12-24|-1234.50|1.234,50-|x");
    }

    @Test
    void leavesWhatCannotBeComputedAsItStandsAndSaysSo() {
        MappedFolder mapped =
                export.with("teams.csv", "id,name,qty", "1,a,5", "2,b,many").through("""
                        sources: {teams: {files: teams.csv}}
                        tables: {units: {from: teams, columns: {unit_id: id, name: name, site: qty * 2}}}
                        """);

        assertThat(Export.rows(mapped, "units")).containsExactly("1|a|10", "2|b|many");
        assertThat(mapped.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(IssueCode.MAPPING_VALUE);
            assertThat(note.place()).isEqualTo("teams.csv");
            assertThat(note.line()).isEqualTo(3);
            assertThat(note.column()).isEqualTo("site");
            assertThat(note.value()).isEqualTo("many");
        });
    }

    @Test
    void handsOnRowsThatCannotBeReadOrDecided() {
        MappedFolder mapped = export.with("teams.csv", "id,name", "1,a", "2", "3,c,d", "x,e", "5,f")
                .through("""
                        sources: {teams: {files: teams.csv}}
                        tables: {units: {from: teams, where: id * 1 > 0, columns: {unit_id: id, name: name}}}
                        """);

        assertThat(Export.rawRows(mapped, "units"))
                .extracting(RawRow::flaw)
                .containsExactly(null, IssueCode.ROW_SHORT, IssueCode.ROW_LONG, IssueCode.MAPPING_ROW_FAILED, null);
    }

    @Test
    void tellsFilesOfOneNameApartByTheirColumns() {
        MappedFolder mapped = export.with("old/teams.csv", "number,label", "9,Other")
                .with("new/teams.csv", "id,name", "1,North")
                .through(UNITS_OF_TEAMS);

        assertThat(Export.rows(mapped, "units")).containsExactly("1|North");
    }

    @Test
    void prefersTheFirstPatternAndSaysWhatElseFits() {
        MappedFolder mapped = export.with("a/teams.csv", "id,name", "1,A")
                .with("b/teams.csv", "id,name", "2,B")
                .through(UNITS_OF_TEAMS.replace("[teams.csv]", "[b/teams.csv, teams.csv]"));

        assertThat(Export.rows(mapped, "units")).containsExactly("2|B");
        assertThat(mapped.issues())
                .filteredOn(issue -> issue.code() == IssueCode.MAPPING_FILE_CHOSEN)
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.place()).isEqualTo("b/teams.csv");
                    assertThat(issue.arguments()).containsEntry("others", "a/teams.csv");
                });
    }

    @Test
    void takesEveryFileInTheColumnsOfTheFirst() {
        MappedFolder mapped = export.with("teams-1.csv", "id,name", "1,A")
                .with("teams-2.csv", "name,extra,id", "B,x,2")
                .with("teams-3.csv", "id", "3")
                .through(UNITS_OF_TEAMS.replace("files: [teams.csv]", "files: [teams-*.csv], every: yes"));

        assertThat(Export.rows(mapped, "units")).containsExactly("1|A", "2|B", "3|");
    }

    @Test
    void saysWhichTablesAMissingFileLeavesOut() {
        MappedFolder mapped = export.with("orders.csv", "no", "1").through("""
                sources: {orders: {files: orders.csv}, teams: {files: teams.csv}}
                derived: {named: {from: teams, columns: {id: id}}}
                tables:
                  units: {from: orders, joins: [{source: named, on: {id: no}}], columns: {unit_id: no, name: named.id}}
                  offers: {from: orders, columns: {offer_id: no, name: no}}
                """);

        assertThat(mapped.tables()).extracting(table -> table.table()).containsExactly("offers");
        assertThat(mapped.issues())
                .filteredOn(Issue::isError)
                .singleElement()
                .satisfies(issue -> assertThat(issue.sentence(Locale.ENGLISH))
                        .isEqualTo("The profile test needs teams.csv, which is not there or has other columns."
                                + " Not mapped without it: units. Add the file, or mark it as optional."));
    }

    @Test
    void takesAnOptionalFileThatIsMissingAsEmpty() {
        MappedFolder mapped = export.with("orders.csv", "no", "1").through("""
                sources: {orders: {files: orders.csv}, teams: {files: teams.csv, optional: yes}}
                tables:
                  units: {from: orders, joins: [{source: teams, on: {id: no}}], columns: {unit_id: no, name: teams.name}}
                  offers: {from: teams, columns: {offer_id: id, name: name}}
                """);

        assertThat(Export.rows(mapped, "units")).containsExactly("1|");
        assertThat(mapped.tables()).hasSize(1);
        assertThat(mapped.issues()).extracting(Issue::code).containsExactly(IssueCode.MAPPING_FILE_ABSENT);
    }

    @Test
    void saysWhatAnExpressionLacksInThisExport() {
        MappedFolder mapped = export.with("teams.csv", "id,label", "1,A").through(UNITS_OF_TEAMS);

        assertThat(mapped.tables()).isEmpty();
        assertThat(mapped.issues())
                .filteredOn(Issue::isError)
                .singleElement()
                .satisfies(issue -> assertThat(issue.sentence(Locale.ENGLISH))
                        .contains("tables.units.columns.name", "teams has no column name (at 1)", "It has id, label."));
    }

    @Test
    void saysWhichFilesAndColumnsNothingTakes() {
        MappedFolder mapped = export.with("teams.csv", "id,name,colour,age", "1,A,red,5")
                .with("more/other.csv", "a,b", "1,2")
                .through(UNITS_OF_TEAMS);

        assertThat(mapped.issues())
                .extracting(issue -> issue.sentence(Locale.ENGLISH))
                .containsExactly(
                        "The profile test takes nothing from more/other.csv.",
                        "The profile test takes nothing from the columns colour, age.");
    }

    @Test
    void stopsWithAWordWhenALookUpNeedsTooMuchMemory() {
        String[] people = new String[20_000];
        people[0] = "id,name";
        for (int i = 1; i < people.length; i++) {
            people[i] = i + ",Person number " + i;
        }
        MappedFolder mapped = export.with("orders.csv", "no,who", "1,17")
                .with("people.csv", people)
                .through("""
                        sources: {orders: {files: orders.csv}, people: {files: people.csv}}
                        tables:
                          units:
                            from: orders
                            joins: [{source: people, on: {id: who}}]
                            columns: {unit_id: no, name: people.name}
                        """, 1L << 20);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Export.rows(mapped, "units"))
                .withMessageContaining("MAPPING_TOO_LARGE")
                .withMessageContaining("tables.units.joins[1]");
    }

    @Test
    void canBeReadAgainAndAgain() {
        MappedFolder mapped = export.with("teams.csv", "id,name,qty", "1,a,x")
                .through(UNITS_OF_TEAMS.replace("name: name", "name: name, site: qty + 1"));

        assertThat(Export.rows(mapped, "units")).isEqualTo(Export.rows(mapped, "units"));
        assertThat(mapped.notes()).hasSize(1);
    }

    @Test
    void throwsAtNoInputWhatever() {
        MappedFolder mapped = MappedFolder.of(
                Export.profile(UNITS_OF_TEAMS), List.of(folder.resolve("nowhere"), folder), Limits.USUAL);

        assertThat(mapped.tables()).isEmpty();
        assertThat(mapped.issues())
                .extracting(Issue::code)
                .contains(IssueCode.FOLDER_MISSING, IssueCode.MAPPING_FILE_MISSING);
    }

    @Test
    void fingerprintsTheInputsAndTheProfile() {
        export.with("teams.csv", "id,name", "1,A");

        String one = export.through(UNITS_OF_TEAMS).delivery().fingerprint();
        String other = export.through(UNITS_OF_TEAMS.replace("name: name", "name: id"))
                .delivery()
                .fingerprint();

        assertThat(one)
                .isEqualTo(export.through(UNITS_OF_TEAMS).delivery().fingerprint())
                .isNotEqualTo(other);
    }
}
