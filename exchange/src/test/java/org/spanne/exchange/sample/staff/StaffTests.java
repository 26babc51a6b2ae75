package org.spanne.exchange.sample.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.exchange.sample.staff.Absences.Absence;
import org.spanne.exchange.sample.support.Company;

class StaffTests {

    private final Company company = new Company(60);

    @ParameterizedTest
    @CsvSource({"U-BEN, 1, 9", "U-BEN, 0.3, 5", "U-BEN, 3.2, 29", "U-HAN, 3.2, 4", "U-SD, 0.3, 5", "U-IT, 0.3, 1"})
    void growsUnitsButKeepsThemAboveTheThreshold(String unit, double growth, int people) {
        assertThat(company.unit(unit).headcountAt(growth)).isEqualTo(people);
    }

    @Test
    void fillsEverySeatWithOneAfterTheOther() {
        assertThat(company.people.seats()).hasSize(62);
        for (Seat seat : company.people.seats()) {
            List<Person> holders = seat.holders();
            assertThat(holders.getLast().to()).isEqualTo(Integer.MAX_VALUE);
            for (int i = 1; i < holders.size(); i++) {
                assertThat(holders.get(i).from())
                        .isGreaterThan(holders.get(i - 1).to());
                assertThat(seat.on(holders.get(i).from() - 1)).isNull();
                assertThat(seat.on(holders.get(i).from())).isEqualTo(holders.get(i));
            }
        }
    }

    @Test
    void givesEverybodyAnAddressOfTheirOwn() {
        assertThat(company.people.all())
                .extracting(Person::email)
                .doesNotHaveDuplicates()
                .allMatch(email -> email.matches("[a-z.0-9-]+@albrecht-antriebe\\.example"));
    }

    @Test
    void numbersPeopleInTheOrderOfTheirSeats() {
        assertThat(company.people.all())
                .extracting(Person::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, company.people.all().size())
                                .boxed()
                                .toList());
    }

    @Test
    void sendsPeopleAwayWithoutOverlap() {
        Absences absences = new Absences(company.people, company.days, company.streams);
        for (Person person : company.people.all()) {
            int free = 0;
            for (Absence absence : absences.of(person)) {
                assertThat(absence.from()).isGreaterThanOrEqualTo(free).isLessThan(absence.to());
                assertThat(absences.away(person, absence.from())).isTrue();
                assertThat(absences.away(person, absence.to() - 1)).isTrue();
                free = absence.to();
            }
            assertThat(free).isLessThanOrEqualTo(Math.min(person.to(), company.days.count()));
        }
    }

    @Test
    void grantsAboutThirtyWorkingDaysOfVacationAYear() {
        Absences absences = new Absences(company.people, company.days, company.streams);
        double days = company.people.all().stream()
                .filter(person -> person.from() < 0 && person.to() == Integer.MAX_VALUE)
                .mapToLong(person -> absences.of(person).stream()
                        .filter(absence -> absence.reason().equals("vacation"))
                        .flatMapToInt(absence -> IntStream.range(absence.from(), absence.to()))
                        .filter(company.days::working)
                        .count())
                .average()
                .orElseThrow();
        assertThat(days / 3).isBetween(22.0, 34.0);
    }

    @Test
    void curesThePilotInTheThirdYear() {
        Unit pilot = company.unit("U-MBS");
        Unit other = company.unit("U-BEN");
        int start = company.pilot.starts();
        assertThat(company.days.text(start)).isEqualTo("2024-12-02");
        assertThat(company.pilot.level(pilot, start)).isZero();
        assertThat(company.pilot.level(pilot, start + 120)).isEqualTo(0.5);
        assertThat(company.pilot.level(pilot, start + 240)).isEqualTo(1);
        assertThat(company.pilot.level(pilot, company.days.count())).isEqualTo(1);
        assertThat(company.pilot.level(other, company.days.count())).isBetween(0.01, 0.1);
        assertThat(IntStream.range(0, company.days.count()).mapToObj(day -> company.pilot.progress(day)))
                .isSorted();
    }
}
