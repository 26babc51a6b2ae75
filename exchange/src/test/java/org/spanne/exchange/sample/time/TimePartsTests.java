package org.spanne.exchange.sample.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.exchange.sample.staff.Unit;
import org.spanne.exchange.sample.support.Company;

class TimePartsTests {

    private final Company company = new Company(60);

    @Test
    void takesABreakAtNoon() {
        DayPlan plan = new DayPlan(480);
        assertThat(plan.room()).isEqualTo(480);
        assertThat(plan.take(230)).isEqualTo(480);
        assertThat(plan.room()).isEqualTo(480 - 230 - 35);
        assertThat(plan.take(60)).isEqualTo(480 + 230 + 35);
        assertThat(plan.room()).isEqualTo(480 - 230 - 35 - 60);
    }

    @Test
    void sendsPartTimersHomeWithoutABreak() {
        DayPlan plan = new DayPlan(288);
        plan.take(240);
        assertThat(plan.room()).isEqualTo(48);
    }

    @ParameterizedTest
    @ValueSource(strings = {"U-NKS", "U-MBS", "U-LMS", "U-NKN", "U-BEN", "U-GLO", "U-HAN"})
    void neverGivesAwayMoreThanAPersonHas(String id) {
        Unit unit = company.unit(id);
        for (double progress = 0; progress <= 1; progress += 0.1) {
            double way = progress;
            assertThat(Arrays.stream(Category.values()).mapToDouble(category -> category.share(unit, way)))
                    .allMatch(share -> share > 0);
            assertThat(Arrays.stream(Category.values())
                            .mapToDouble(category -> category.share(unit, way))
                            .sum())
                    .isBetween(0.8, 0.93);
        }
        assertThat(Category.CUSTOMER.share(unit, 1)).isCloseTo(unit.shareAfter(), within(1e-9));
    }

    @Test
    void shortensTheRoundsOfThePilotOnly() {
        List<Round> pilot = Round.of(company.unit("U-MBS"), company.setting);
        List<Round> other = Round.of(company.unit("U-BEN"), company.setting);
        int last = company.days.count() - 1;
        assertThat(pilot)
                .filteredOn(round -> round.to() > last)
                .extracting(Round::minutes)
                .containsExactly(30);
        assertThat(other)
                .filteredOn(round -> round.to() > last)
                .extracting(Round::minutes)
                .containsExactly(60, 60);
    }

    @Test
    void holdsEveryRoundOnceAWeekAndMovesSome() {
        Round round = Round.of(company.unit("U-BEN"), company.setting).getFirst();
        int planned = 0;
        int held = 0;
        int moved = 0;
        for (int day = 0; day < company.days.count() - 1; day++) {
            planned += round.planned(day, company.days) ? 1 : 0;
            boolean on = round.on(day, company.days, company.streams);
            held += on ? 1 : 0;
            moved += on && company.days.weekday(day) != 1 ? 1 : 0;
        }
        assertThat(planned).isBetween(145, 157);
        assertThat(held).isEqualTo(planned);
        assertThat(moved).isBetween(3, 25);
    }

    @Test
    void foldsLongLinesBetweenCharacters() {
        String text = new Ics().line("SUMMARY:" + "Förderstraße ".repeat(20)).end();
        assertThat(text.split("\r\n"))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n ", "")).startsWith("SUMMARY:" + "Förderstraße ".repeat(20) + "\r\n");
    }

    @Test
    void escapesTextAndWritesTimes() {
        LocalDate date = LocalDate.parse("2025-03-02");
        Ics ics = new Ics()
                .text("SUMMARY", "a, b; c\\d")
                .time("DTSTART", date, 545)
                .day("DTEND", date);
        assertThat(ics.end().lines())
                .containsExactly(
                        "SUMMARY:a\\, b\\; c\\\\d",
                        "DTSTART;TZID=Europe/Berlin:20250302T090500",
                        "DTEND;VALUE=DATE:20250302",
                        "END:VCALENDAR");
    }
}
