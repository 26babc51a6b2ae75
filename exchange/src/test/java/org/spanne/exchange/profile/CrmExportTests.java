package org.spanne.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.profile.mapping.MappedFolder;
import org.spanne.exchange.support.CheckedFolder;
import org.spanne.exchange.support.CheckedFolder.Row;
import org.spanne.exchange.support.Fixture;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrmExportTests {

    private MappedFolder german;
    private CheckedFolder checked;

    @BeforeAll
    void mapGermanExport() {
        german = mapped("crm-german");
        checked = CheckedFolder.of(german.delivery());
    }

    private static MappedFolder mapped(String fixture) {
        return Profiles.apply(
                Profiles.named("crm-export").orElseThrow(), List.of(Fixture.folder(CrmExportTests.class, fixture)));
    }

    @Test
    void makesUnitsOfTheTeamsOfUsers() {
        assertThat(checked.rows(FolderTable.UNITS))
                .extracting(unit -> unit.get("unit_id"), unit -> unit.get("name"))
                .containsExactly(
                        tuple("team-vertrieb-süd", "Vertrieb Süd"), tuple("team-vertrieb-nord", "Vertrieb Nord"));
    }

    @Test
    void readsGermanNumbersDatesAndFunctions() {
        Row anna = checked.row(FolderTable.PEOPLE, "U1");

        assertThat(anna.get("hours_per_week")).isEqualTo("38.5");
        assertThat(anna.get("valid_from")).isEqualTo("2019-04-01");
        assertThat(anna.get("role")).isEqualTo("farmer");
        assertThat(checked.rows(FolderTable.PEOPLE))
                .extracting(row -> row.get("role"))
                .containsExactly("farmer", "hunter", "manager");
    }

    @Test
    void findsOwnersAndParentsByNumberOrByName() {
        assertThat(checked.rows(FolderTable.CUSTOMERS))
                .extracting(
                        customer -> customer.get("customer_id"),
                        customer -> customer.get("owner_person_id"),
                        customer -> customer.get("parent_id"),
                        customer -> customer.get("status"))
                .containsExactly(
                        tuple("F100", "U1", "", "customer"),
                        tuple("F101", "U1", "F100", "customer"),
                        tuple("F102", "U2", "", "prospect"),
                        tuple("F103", "U3", "", "former"));
        assertThat(checked.rows(FolderTable.CONTACTS))
                .extracting(contact -> contact.get("customer_id"))
                .containsExactly("F100", "F102");
    }

    @Test
    void sumsOpenOpportunitiesIntoThePotential() {
        assertThat(checked.row(FolderTable.CUSTOMERS, "F100").get("potential_amount"))
                .isEqualTo("173500.50");
        assertThat(checked.row(FolderTable.CUSTOMERS, "F102").get("potential_amount"))
                .isEmpty();
        assertThat(checked.rows(FolderTable.REQUIREMENTS))
                .extracting(need -> need.get("requirement_id"), need -> need.get("text"))
                .containsExactly(
                        tuple("O1", "Antrieb für Linie 4: Halber Bauraum, IP69K"),
                        tuple("O2", "Ersatz Pumpenantriebe"));
    }

    @Test
    void keepsTheWebsitesDomainAndTheCity() {
        Row huber = checked.row(FolderTable.CUSTOMERS, "F100");

        assertThat(huber.get("domains")).contains("huber-maschinen.example").doesNotContain("/start", "www");
        assertThat(huber.get("city")).isEqualTo("München");
        assertThat(huber.get("country")).isEqualTo("DE");
        assertThat(checked.row(FolderTable.CUSTOMERS, "F101").get("name")).isEqualTo("Huber Service; Wartung KG");
    }

    @Test
    void endsActivitiesByTheirDurationWhereNoEndIsGiven() {
        assertThat(checked.rows(FolderTable.ACTIVITIES))
                .extracting(
                        activity -> activity.get("activity_id"),
                        activity -> activity.get("kind"),
                        activity -> activity.get("person_id"),
                        activity -> activity.get("started_at"),
                        activity -> activity.get("ended_at"))
                .containsExactly(
                        tuple("A1", "meeting", "U1", "2026-03-02T09:00:00Z", "2026-03-02T10:30:00Z"),
                        tuple("A2", "call", "U2", "2026-03-02T11:00:00Z", "2026-03-02T11:15:00Z"),
                        tuple("A3", "task", "U2", "2026-03-03T23:50:00Z", "2026-03-04T00:10:00Z"));
    }

    @Test
    void leavesADateThatDoesNotExistToTheCheck() {
        assertThat(checked.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(5);
            assertThat(row.cells()).contains("31.02.2026 09:00");
        });
        assertThat(german.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(IssueCode.MAPPING_VALUE);
            assertThat(note.column()).isEqualTo("ended_at");
            assertThat(note.value()).isEqualTo("31.02.2026 09:00");
        });
    }

    @Test
    void takesEnglishHeadersAndFewerFilesAndColumns() {
        MappedFolder folder = mapped("crm-english");
        CheckedFolder english = CheckedFolder.of(folder.delivery());

        assertThat(english.rejected()).isEmpty();
        assertThat(english.rows(FolderTable.PEOPLE))
                .extracting(person -> person.get("person_id"), person -> person.get("unit_id"))
                .containsExactly(tuple("7", "team-key-accounts"), tuple("8", "team"));
        assertThat(english.row(FolderTable.CUSTOMERS, "001").get("country")).isEqualTo("GB");
        assertThat(english.row(FolderTable.CUSTOMERS, "001").get("potential_amount"))
                .isEqualTo("15000.50");
        assertThat(english.rows(FolderTable.REQUIREMENTS)).hasSize(1);
        assertThat(folder.issues())
                .filteredOn(issue -> issue.code() == IssueCode.MAPPING_FILE_ABSENT)
                .extracting(Issue::place)
                .hasSize(2);
    }
}
