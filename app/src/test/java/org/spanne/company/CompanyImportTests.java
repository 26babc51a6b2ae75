package org.spanne.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.intake.Landed;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class CompanyImportTests {

    private static final String UNITS = """
            unit_id,name,kind,parent_id
            house,House,,
            sales,Sales,frontline,house
            north,North,frontline,sales
            design,Design,service_design,house
            """;

    @Autowired
    private JdbcClient db;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private Company company;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @BeforeEach
    void empty() {
        TestDatabase.empty(db);
    }

    @Test
    void aCompanyThatStatesNothingIsTakenAsGermanAndInEuro() {
        Company.Facts facts = company.facts();
        assertThat(facts.currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(facts.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(company.sampleData()).isFalse();
    }

    @Test
    void statedFactsAreTakenOver() {
        folder.with("company", """
                name,currency,time_zone,country,fiscal_year_start
                Acme,CHF,Europe/Zurich,CH,07-01
                """).land();
        assertThat(company.facts())
                .isEqualTo(new Company.Facts(
                        "Acme", Currency.getInstance("CHF"), ZoneId.of("Europe/Zurich"), "CH", MonthDay.of(7, 1)));
    }

    @Test
    void theSampleCompanyIsKnownAsSuchEvenWithoutFactsOfItsOwn() {
        folder.with("units", UNITS).land(true);
        assertThat(company.sampleData()).isTrue();
        assertThat(company.facts().name()).isEmpty();
    }

    @Test
    void unitsFormATreeInWhichEachStandsBeforeThoseBelow() {
        folder.with("units", UNITS).land();
        assertThat(units.all())
                .extracting(Unit::id, Unit::level)
                .containsExactly(tuple("house", 0), tuple("design", 1), tuple("sales", 1), tuple("north", 2));
        assertThat(units.from("sales")).containsExactlyInAnyOrder("sales", "north");
        assertThat(units.from("nowhere")).isEmpty();
    }

    @Test
    void aUnitThatMovesTakesThoseBelowAlong() {
        folder.with("units", UNITS).land();
        folder.with("units", "unit_id,name,kind,parent_id\nsales,Sales,frontline,design")
                .land();
        assertThat(units.byId())
                .extractingByKey("north")
                .extracting(Unit::path)
                .isEqualTo(List.of("house", "design", "sales", "north"));
    }

    @Test
    void unitsWhoseParentsRunInACircleCountAsRoots() {
        folder.with("units", "unit_id,name,parent_id\na,A,b\nb,B,a").land();
        assertThat(units.all()).extracting(Unit::level).containsExactly(0, 0);
    }

    @Test
    void peopleCountFromTheirFirstDayUntilBeforeTheEndOfTheirContract() {
        folder.with("units", UNITS).with("people", """
                person_id,name,unit_id,valid_from,valid_to
                p1,Ada,north,,
                p2,Ben,north,2026-03-01,2026-04-01
                p3,Cy,design,2026-04-01,
                """).land();
        assertThat(people.headCounts(LocalDate.of(2026, 2, 28))).containsOnly(Map.entry("north", 1));
        assertThat(people.headCounts(LocalDate.of(2026, 3, 31))).containsOnly(Map.entry("north", 2));
        assertThat(people.headCounts(LocalDate.of(2026, 4, 1)))
                .containsOnly(Map.entry("north", 1), Map.entry("design", 1));
    }

    @Test
    void landingTwiceChangesNothing() {
        String absences = "person_id,from,to,reason\np1,2026-03-02,2026-03-06,leave";
        folder.with("units", UNITS).with("absences", absences).land();
        assertThat(folder.with("units", UNITS).with("absences", absences).land())
                .containsEntry("units", new Landed(0, 0, 4))
                .containsEntry("absences", new Landed(0, 0, 1));
    }
}
