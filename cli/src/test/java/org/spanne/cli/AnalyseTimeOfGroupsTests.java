package org.spanne.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyseTimeOfGroupsTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> people = new ArrayList<>(List.of("person_id,name,unit_id"));
    private final List<String> activities =
            new ArrayList<>(List.of("activity_id,person_id,kind,started_at,ended_at,customer_id"));

    /** North has five people and two weeks, South three in the first week only, the workshop none of the frontline. */
    @BeforeEach
    void writeUnits() throws IOException {
        write(
                "units.csv",
                "unit_id,name,kind,parent_id",
                "S,Sales,frontline,",
                "N,North,frontline,S",
                "W,Workshop,delivery,",
                "M,South,frontline,S",
                "E,Empty,frontline,S");
        write("customers.csv", "customer_id,name", "C1,Acme");
        for (int person = 1; person <= 5; person++) {
            meetingsOfAWeek("N" + person, "N", "2026-03-02", 1);
            meetingsOfAWeek("N" + person, "N", "2026-03-09", 2);
        }
        for (int person = 1; person <= 3; person++) {
            meetingsOfAWeek("M" + person, "M", "2026-03-02", 4);
        }
        meetingsOfAWeek("W1", "W", "2026-03-02", 8);
        finish();
    }

    @Test
    void tellsGroupsOfEnoughPeopleAndWithholdsTheOthers() {
        JsonNode groups = groups();

        assertThat(names(groups)).containsExactly("all", "Sales", "North", "South", "Empty");
        assertThat(groups.get(2).get("people").asInt()).isEqualTo(5);
        assertThat(groups.get(2).get("customer_minutes").asInt()).isEqualTo(5 * 5 * 60 + 5 * 5 * 120);
        assertThat(groups.get(2).get("share").asDouble()).isEqualTo(1.5 / 8, within(1e-12));
        assertThat(groups.get(2).get("upper").asDouble()).isEqualTo(1.0, within(1e-12));
        assertThat(groups.get(3).get("withheld").asString()).isEqualTo("below_threshold");
        assertThat(groups.get(3).has("share")).isFalse();
        assertThat(groups.get(4).get("withheld").asString()).isEqualTo("no_data");
    }

    @Test
    void leavesOutOfTheWholeWhatASubtractionWouldGiveAway() {
        JsonNode all = groups().get(0);

        assertThat(all.get("people").asInt()).isEqualTo(5);
        assertThat(all.get("out_of").asInt()).isEqualTo(8);
        assertThat(all.get("customer_minutes").asInt())
                .isEqualTo(groups().get(2).get("customer_minutes").asInt());
    }

    @Test
    void decidesWeekByWeek() throws IOException {
        meetingsOfAWeek("N6", "N", "2026-03-09", 1);
        dropSecondWeekOf("N1");
        dropSecondWeekOf("N2");
        finish();

        JsonNode weeks = groups().get(2).get("weeks");

        assertThat(weeks.get(0).get("monday").asString()).isEqualTo("2026-03-02");
        assertThat(weeks.get(0).get("share").asDouble()).isEqualTo(1.0 / 8, within(1e-12));
        assertThat(weeks.get(1).get("share").isNull()).isTrue();
        assertThat(groups().get(2).get("customer_minutes").asInt()).isEqualTo(5 * 5 * 60);
    }

    @Test
    void withholdsWhatTellsTooMuchAboutOnePerson() throws IOException {
        activities.removeIf(line -> line.contains(",N") && !line.contains(",N1,"));
        for (int person = 2; person <= 5; person++) {
            activities.add("X" + person + ",N" + person + ",task,2026-03-02T09:00:00Z,2026-03-06T17:00:00Z,");
        }
        finish();

        assertThat(groups().get(2).get("withheld").asString()).isEqualTo("one_person_stands_out");
    }

    @Test
    void boundsAWeekByItsWholeTimeWhereTheUnexplainedOneIsOnePersons() throws IOException {
        for (int person = 1; person <= 4; person++) {
            activities.add("X" + person + ",N" + person + ",task,2026-03-02T09:00:00Z,2026-03-06T16:50:00Z,");
        }
        finish();

        JsonNode north = groups().get(2);

        assertThat(north.get("share").asDouble()).isEqualTo(1.5 / 8, within(1e-12));
        assertThat(north.get("lower").asDouble()).isEqualTo(1.5 / 8, within(1e-12));
        assertThat(north.get("upper").asDouble()).isEqualTo(1.0, within(1e-12));
        assertThat(north.get("working_minutes").asInt()).isEqualTo(2 * 5 * 2_400);
    }

    @Test
    void obeysAHigherThreshold() {
        assertThat(groups("--threshold", "6").get(2).get("withheld").asString()).isEqualTo("below_threshold");
    }

    @Test
    void takesTheWholeWeeksOfAPeriodAndSaysSo() {
        assertThat(run("--from", "2026-03-04", "--to", "2026-03-18", "--groups", "--json"))
                .isZero();

        assertThat(err.toString()).contains("from 2026-03-09 to 2026-03-16");
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.get("from").asString()).isEqualTo("2026-03-09");
        assertThat(report.get("groups").get(2).get("share").asDouble()).isEqualTo(2.0 / 8, within(1e-12));
    }

    @Test
    void writesGroupsAndNobodyByNameAsText() {
        assertThat(run("--from", "2026-03-02", "--to", "2026-03-16")).isZero();

        assertThat(out.toString())
                .containsPattern("North +5 of +5 +400\\.0 h +18\\.8 %")
                .contains("South")
                .contains("withheld: too few people")
                .doesNotContain("N1");
    }

    @Test
    void tellsAllUnitsWhereNoneSaysItsKind() throws IOException {
        write("units.csv", "unit_id,name", "N,North", "M,South", "W,Workshop");

        assertThat(names(groups())).containsExactly("all", "North", "South", "Workshop");
        assertThat(groups().get(0).get("out_of").asInt()).isEqualTo(9);
    }

    @Test
    void refusesWhatWouldGoRoundTheDoor() {
        assertThat(run("--from", "2026-03-03", "--to", "2026-03-10")).isEqualTo(2);
        assertThat(err.toString()).contains("no whole week").contains("Maybe --from has to be a Monday");
        assertThat(run("--from", "2026-03-02", "--to", "2026-03-09", "--groups", "--threshold", "4"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--threshold 4 is less than 5");
        assertThat(run("--from", "2026-03-02", "--to", "2026-03-09", "--groups", "--person", "N1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("exclude each other");
        assertThat(out.toString()).isEmpty();
    }

    private void meetingsOfAWeek(String person, String unit, String monday, int hours) {
        String member = person + "," + person + "," + unit;
        if (!people.contains(member)) {
            people.add(member);
        }
        LocalDate first = LocalDate.parse(monday);
        for (int day = 0; day < 5; day++) {
            String date = first.plusDays(day).toString();
            activities.add("%s-%s,%s,call,%sT09:00:00Z,%sT%02d:00:00Z,C1"
                    .formatted(person, date, person, date, date, 9 + hours));
        }
    }

    private void dropSecondWeekOf(String person) {
        activities.removeIf(line -> line.startsWith(person + "-2026-03-1") || line.startsWith(person + "-2026-03-09"));
    }

    private void finish() throws IOException {
        Files.write(folder.resolve("people.csv"), people);
        Files.write(folder.resolve("activities.csv"), activities);
    }

    private static List<String> names(JsonNode groups) {
        return groups.valueStream().map(group -> group.get("name").asString()).toList();
    }

    private JsonNode groups(String... options) {
        out.getBuffer().setLength(0);
        String[] all = Stream.concat(
                        Stream.of(
                                "--from", "2026-03-02", "--to", "2026-03-16", "--groups", "--json", "--begin", "09:00"),
                        Stream.of(options))
                .toArray(String[]::new);
        assertThat(run(all)).as(err.toString()).isZero();
        return JsonMapper.shared().readTree(out.toString()).get("groups");
    }

    private int run(String... options) {
        CommandLine commandLine = SpanneCli.commandLine();
        commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return commandLine.execute(Stream.concat(Stream.of("analyse", "time", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }
}
