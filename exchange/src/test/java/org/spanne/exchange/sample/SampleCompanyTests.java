package org.spanne.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spanne.exchange.sample.support.WrittenFolder.UNTIL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.support.WrittenFolder;

class SampleCompanyTests {

    private static final SampleOptions SMALL = SampleOptions.of(SampleSize.SMALL, UNTIL);

    @TempDir
    private static Path temp;

    private static final List<Double> shares = new ArrayList<>();
    private static final List<Long> rowsSoFar = new ArrayList<>();
    private static SampleOutcome.Written outcome;
    private static Map<String, String> small;

    @BeforeAll
    static void write() {
        WrittenFolder folder = WrittenFolder.of(SMALL, temp.resolve("small"), (share, rows) -> {
            shares.add(share);
            rowsSoFar.add(rows);
        });
        outcome = folder.outcome();
        small = folder.contents();
    }

    @Test
    void writesTheSameBytesForTheSameOptions() {
        assertThat(WrittenFolder.of(SMALL, temp.resolve("again")).contents()).isEqualTo(small);
    }

    @Test
    void writesAnotherCompanyForAnotherSeed() {
        Map<String, String> other =
                WrittenFolder.of(SMALL.withSeed(2), temp.resolve("seed")).contents();
        for (String file : List.of("people.csv", "customers.csv", "orders.csv", "activities.csv", "mail.csv")) {
            assertThat(other.get(file)).as(file).isNotEqualTo(small.get(file));
        }
        assertThat(other.get("units.csv")).isEqualTo(small.get("units.csv"));
    }

    @Test
    void leavesWhatDoesNotDependOnOrdersAsItIsWhenThereAreMoreOfThem() {
        Map<String, String> more =
                WrittenFolder.of(SMALL.withOrders(2_000), temp.resolve("more")).contents();
        assertThat(text(more, "orders.csv").lines().count())
                .isGreaterThan(text(small, "orders.csv").lines().count() * 3 / 2);
        for (String file : List.of("people.csv", "absences.csv", "customers.csv", "contacts.csv", "mail.csv")) {
            assertThat(more.get(file)).as(file).isEqualTo(small.get(file));
        }
    }

    @Test
    void leavesOutTheCalendarsOnlyWhenTheyAreNotWanted() {
        Map<String, String> without = WrittenFolder.of(SMALL.withoutCalendars(), temp.resolve("plain"))
                .contents();
        assertThat(without.keySet()).noneMatch(file -> file.startsWith("calendars"));
        assertThat(small).containsAllEntriesOf(without);
        assertThat(small.keySet().stream().filter(file -> file.startsWith("calendars")))
                .hasSizeGreaterThan(30);
    }

    @Test
    void writesEveryTableOfTheFormat() {
        for (FolderTable table : FolderTable.values()) {
            assertThat(text(small, table.fileName()).lines())
                    .as(table.fileName())
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void namesItselfASample() {
        assertThat(small.get("company.csv")).contains("Albrecht Antriebstechnik (Beispiel)");
        assertThat(text(small, "customers.csv").lines().skip(1)).allMatch(row -> row.contains(".example"));
    }

    @Test
    void endsTheHistoryOnTheDayBeforeTheGivenOne() {
        for (String file : List.of("orders.csv", "activities.csv", "mail.csv")) {
            assertThat(small.get(file)).as(file).contains("2025-11-28T").doesNotContain("2025-12-01T");
        }
        assertThat(small.get("orders.csv")).contains("2022-12-01T").doesNotContain("2022-11-30T");
    }

    @Test
    void addsRowsThatAreKeptOutOnlyWhenAsked() {
        Map<String, String> dirty = WrittenFolder.of(SMALL.withDirtyCorners(), temp.resolve("dirty"))
                .contents();
        assertThat(dirty.get("orders.csv")).startsWith(small.get("orders.csv")).contains("2026-02-30", "TALER");
        assertThat(small.get("orders.csv")).doesNotContain("2026-02-30", "TALER");
        assertThat(dirty.get("absences.csv")).isEqualTo(small.get("absences.csv"));
    }

    @Test
    void refusesAFolderThatIsNotEmpty() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("full"));
        Path kept = Files.writeString(folder.resolve("orders.csv"), "mine");
        SampleOutcome refusal = SampleCompany.write(SMALL, folder, SampleProgress.SILENT);
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        SampleOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains(folder.toString(), "Name another folder"));
        assertThat(kept).hasContent("mine");
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");
        assertThat(SampleCompany.write(SMALL, file, SampleProgress.SILENT)).isInstanceOf(SampleOutcome.Refused.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void tellsHowFarItIs() {
        assertThat(shares).hasSize(1_096).isSorted().last().isEqualTo(1.0);
        assertThat(rowsSoFar).isSorted().last().isEqualTo(outcome.totalRows());
    }

    @Test
    void stopsWhenTheListenerThrows() {
        Path folder = temp.resolve("stopped");
        assertThatThrownBy(() -> SampleCompany.write(SMALL, folder, (share, rows) -> {
                    if (share > 0.1) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .hasMessage("enough");
        assertThat(folder.resolve("orders.csv")).content().contains("2022-12").doesNotContain("2024-");
    }

    @Test
    void reportsTheRowsItWrote() {
        assertThat(outcome.folder()).isEqualTo(temp.resolve("small"));
        assertThat(outcome.rows()).containsOnlyKeys(FolderTable.values());
        assertThat(outcome.rows().get(FolderTable.ORDERS))
                .isEqualTo(text(small, "orders.csv").lines().count() - 1);
    }

    private static String text(Map<String, String> contents, String file) {
        return Objects.requireNonNull(contents.get(file), file);
    }
}
