package org.spanne.intake.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.intake.load.CsvFolder;
import org.spanne.start.Action;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class ImportActionTests {

    @TempDir
    private Path temp;

    @Autowired
    private ImportAction action;

    @Autowired
    private JdbcClient db;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    @BeforeEach
    void startFromNothing() {
        TestDatabase.empty(db);
    }

    @Test
    void aGoodFolderEndsWithZeroAndAReportOfItsRows() {
        CsvFolder.company(temp);
        assertThat(run(Locale.ENGLISH, null, temp)).isZero();
        assertThat(said(out)).containsPattern("customers +3 +3 +0 +0 +0 +0").contains("Revenue 2026: 200", "EUR");
        assertThat(run(Locale.ENGLISH, null, temp)).isZero();
        assertThat(said(out)).containsPattern("customers +3 +0 +0 +3 +0 +0");
    }

    @Test
    void aFolderWithABadRowEndsWithOne() {
        CsvFolder.company(temp).row("customers.csv", "C4,,steel,P1,");
        assertThat(run(Locale.GERMAN, null, temp)).isEqualTo(1);
        assertThat(said(out)).contains("Zurückgehalten", "Fehler CELL_MISSING: 1");
    }

    @Test
    void aFolderWithoutAGoodRowEndsWithTwo() {
        CsvFolder.empty(temp.resolve("bad")).with("customers.csv", "customer_id,name\n,x\n");
        assertThat(run(Locale.ENGLISH, null, temp.resolve("bad"))).isEqualTo(2);
        assertThat(said(progress)).contains("There is no row that could be stored");
    }

    @Test
    void aFolderThatIsNotThereEndsWithTwoBeforeAnythingIsStored() {
        CsvFolder.company(temp);
        assertThat(run(Locale.ENGLISH, null, temp, temp.resolve("missing"))).isEqualTo(2);
        assertThat(said(progress)).contains("missing is not there");
        assertThat(db.sql("select count(*) from intake.import")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anUnknownProfileIsToldWithThoseThereAre() {
        CsvFolder.company(temp);
        assertThat(run(Locale.ENGLISH, "crm", temp)).isEqualTo(2);
        assertThat(said(progress)).contains("There is no profile \"crm\"", "adventureworks");
    }

    @Test
    void aProfileMayBeGivenAsAFile() throws IOException {
        CsvFolder.empty(temp.resolve("export"))
                .with("units.csv", "unit_id,name\nU1,South\n")
                .with("people.csv", "person_id,name,unit_id\nP1,Ada,U1\n")
                .with("kunden.csv", "Nr;Firma\nC1;Alpha\n");
        Path profile = Files.writeString(temp.resolve("own.yaml"), """
                name: own
                title: Our CRM
                sources:
                  units: {files: [units.csv]}
                  people: {files: [people.csv]}
                  customers: {files: [kunden.csv]}
                tables:
                  units: {from: units, columns: {unit_id: unit_id, name: name}}
                  people: {from: people, columns: {person_id: person_id, name: name, unit_id: unit_id}}
                  customers: {from: customers, columns: {customer_id: Nr, name: Firma}}
                """);
        assertThat(run(Locale.ENGLISH, profile.toString(), temp.resolve("export")))
                .isZero();
        assertThat(db.sql("select name from market.customer")
                        .query(String.class)
                        .single())
                .isEqualTo("Alpha");
    }

    private int run(Locale language, @Nullable String profile, Path... inputs) {
        out.reset();
        return action.run(new Action.Call(
                temp,
                List.of(inputs),
                profile,
                language,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(progress, true, StandardCharsets.UTF_8)));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
