package org.spanne.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.profile.definition.Layout;
import org.spanne.exchange.profile.definition.MatchedFile;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.matching.TableMatch;
import org.spanne.exchange.profile.notation.DatePattern;
import org.spanne.exchange.profile.reading.ProfileReading;
import org.spanne.exchange.support.CheckedFolder;

class ProfileOfMatchesTests {

    private static final Layout GERMAN =
            new Layout(true, null, null, null, null, ',', List.of(DatePattern.of("dd.MM.yyyy")));

    @TempDir
    private Path folder;

    /** The import screen's way: header, suggestion, profile, file, import. */
    @Test
    void goesFromAHeaderToAnImportedFile() throws IOException {
        Files.writeString(folder.resolve("Kunden.csv"), """
                Kunden-Nr.;Firma;Branche;PLZ;Umsatzpotenzial;Kunde seit
                1004;Huber GmbH;Pumpen;80331;1.250,50;24.12.2019
                """);
        TableMatch best = Profiles.suggest(
                        "Kunden.csv", List.of("Kunden-Nr.", "Firma", "Branche", "PLZ", "Umsatzpotenzial", "Kunde seit"))
                .getFirst();
        Map<String, String> columns = new LinkedHashMap<>();
        best.columns().forEach(match -> columns.put(match.column(), match.header()));

        Profile profile = Profile.ofMatches(
                "kunden", "Unsere Kunden", List.of(new MatchedFile("Kunden.csv", GERMAN, best.table(), columns)));
        Files.writeString(folder.resolve("kunden.yaml"), profile.toYaml());

        assertThat(Profiles.load(folder.resolve("kunden.yaml"))).isEqualTo(new ProfileReading.Sound(profile));
        CheckedFolder checked =
                CheckedFolder.of(Profiles.apply(profile, List.of(folder)).delivery());
        assertThat(checked.rows(FolderTable.CUSTOMERS))
                .extracting(
                        row -> row.get("customer_id"),
                        row -> row.get("name"),
                        row -> row.get("industry"),
                        row -> row.get("postal_code"),
                        row -> row.get("potential_amount"),
                        row -> row.get("since"))
                .containsExactly(tuple("1004", "Huber GmbH", "Pumpen", "80331", "1250.50", "2019-12-24"));
    }

    @Test
    void putsSeveralFilesIntoOneTable() {
        Map<String, String> columns = Map.of("unit_id", "and", "name", "Name ] x");
        Profile profile = Profile.ofMatches(
                "teams",
                "Teams",
                List.of(
                        new MatchedFile("a.csv", Layout.RECOGNISED, FolderTable.UNITS, columns),
                        new MatchedFile("b.csv", Layout.RECOGNISED, FolderTable.UNITS, columns)));

        assertThat(profile.sources()).containsOnlyKeys("units_1", "units_2");
        assertThat(Profiles.read(profile.toYaml())).isEqualTo(new ProfileReading.Sound(profile));
    }

    @Test
    void isRefusedWhereARequiredColumnIsNotMatched() {
        Profile profile = Profile.ofMatches(
                "teams",
                "Teams",
                List.of(new MatchedFile("a.csv", Layout.RECOGNISED, FolderTable.UNITS, Map.of("name", "Name"))));

        assertThat(Profiles.read(profile.toYaml()))
                .isInstanceOfSatisfying(
                        ProfileReading.Refused.class,
                        refused -> assertThat(refused.issues())
                                .singleElement()
                                .satisfies(issue -> assertThat(issue.sentence()).contains("unit_id")));
    }
}
