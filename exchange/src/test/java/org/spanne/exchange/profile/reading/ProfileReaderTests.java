package org.spanne.exchange.profile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.profile.definition.Assignment;
import org.spanne.exchange.profile.definition.Join;
import org.spanne.exchange.profile.definition.Layout;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.definition.ProfileIssue;
import org.spanne.exchange.profile.definition.ProfileIssue.Code;
import org.spanne.exchange.profile.definition.Query;
import org.spanne.exchange.profile.definition.Source;
import org.spanne.exchange.profile.definition.SourceColumn;
import org.spanne.exchange.profile.notation.ValueMap;

class ProfileReaderTests {

    private static final String WHOLE = """
            name: whole
            title: Every key once
            description: For a test.
            sources:
              lines:
                files: [lines.txt, "old/*.txt"]
                optional: yes
                every: on
                header: no
                delimiter: "+|"
                record_end: "&|"
                quotes: false
                encoding: windows-1252
                decimal: comma
                dates: [dd.MM.yyyy, "dd.MM.yyyy HH:mm"]
                columns: [no, who, what]
              people:
                files: people.csv
                columns:
                  id: [Nr, Person No]
                  name: Name
                required: [id]
            maps:
              kinds: {values: {A: standard, NO: bespoke}, otherwise: configured}
            derived:
              sums:
                from: lines
                group_by: [who]
                columns: {who: who, total: sum(number(what))}
            tables:
              orders:
                from: lines
                joins:
                  - source: people
                    as: p
                    on: {id: who, name: "upper(who)"}
                    inner: yes
                    where: present(name)
                    keep: last
                  - source: sums
                    on: {who: p.id}
                where: no > 0
                columns:
                  order_id: no
                  customer_id: {constant: 007}
                  ordered_at: {column: "who"}
                  kind: {column: what, map: kinds}
                  status: {expression: trim(what), map: {x: open}, otherwise: delivered}
            """;

    @Test
    void takesEveryKey() {
        Profile profile = sound(WHOLE);

        Source lines = source(profile, "lines");
        assertThat(lines.files()).containsExactly("lines.txt", "old/*.txt");
        assertThat(lines.need()).isEqualTo(new Source.Need(true, true));
        assertThat(lines.columns()).extracting(SourceColumn::name).containsExactly("no", "who", "what");
        Layout layout = lines.layout();
        assertThat(layout.header()).isFalse();
        assertThat(layout.delimiter()).isEqualTo("+|");
        assertThat(layout.recordEnd()).isEqualTo("&|");
        assertThat(layout.quotes()).isFalse();
        assertThat(layout.encoding()).hasToString("windows-1252");
        assertThat(layout.decimal()).isEqualTo(',');
        assertThat(layout.dates()).hasToString("[dd.MM.yyyy, dd.MM.yyyy HH:mm]");
        assertThat(source(profile, "people").columns())
                .containsExactly(
                        new SourceColumn("id", List.of("Nr", "Person No")), new SourceColumn("name", List.of("Name")));
        assertThat(source(profile, "people").required()).containsExactly("id");
        assertThat(profile.maps())
                .containsEntry("kinds", new ValueMap(Map.of("A", "standard", "NO", "bespoke"), "configured"));
        assertThat(profile.derived().get("sums"))
                .satisfies(sums -> assertThat(sums.groupBy()).hasSize(1));
    }

    @Test
    void takesJoinsAndAssignments() {
        Query orders = sound(WHOLE)
                .tables()
                .getOrDefault(FolderTable.ORDERS, List.of())
                .getFirst();

        Join people = orders.joins().getFirst();
        assertThat(people.alias()).isEqualTo("p");
        assertThat(people.on()).extracting(key -> key.there().text()).containsExactly("id", "name");
        assertThat(people.on()).extracting(key -> key.here().text()).containsExactly("who", "upper(who)");
        assertThat(people.inner()).isTrue();
        assertThat(people.keep()).isEqualTo(Join.Keep.LAST);
        assertThat(orders.joins().getLast().alias()).isEqualTo("sums");
        assertThat(orders.columns().get("customer_id")).isEqualTo(new Assignment.Constant("007"));
        assertThat(orders.columns().get("ordered_at"))
                .isInstanceOfSatisfying(
                        Assignment.Computed.class,
                        computed -> assertThat(computed.formula().text()).isEqualTo("who"));
        assertThat(orders.columns().get("status"))
                .isInstanceOfSatisfying(
                        Assignment.Translated.class,
                        translated ->
                                assertThat(translated.own()).isEqualTo(new ValueMap(Map.of("x", "open"), "delivered")));
    }

    @Test
    void comesBackEqualFromItsOwnYaml() {
        Profile profile = sound(WHOLE);

        assertThat(sound(profile.toYaml())).isEqualTo(profile);
    }

    record Wrong(String find, String put, Code code, int line, String place, String sentence) {
        @Override
        public String toString() {
            return code + ": " + put;
        }
    }

    static List<Wrong> wrongs() {
        return List.of(
                new Wrong(
                        "    optional: yes",
                        "    optoinal: yes",
                        Code.UNKNOWN_KEY,
                        7,
                        "sources.lines",
                        "There is no key optoinal here. Maybe optional is meant."),
                new Wrong(
                        "title: Every key once",
                        "titel: Every key once",
                        Code.MISSING_KEY,
                        1,
                        "",
                        "title is missing here."),
                new Wrong(
                        "    optional: yes",
                        "    optional: perhaps",
                        Code.WRONG_VALUE,
                        7,
                        "sources.lines.optional",
                        "'perhaps' is neither yes nor no."),
                new Wrong(
                        "    every: on",
                        "    every: [on]",
                        Code.WRONG_SHAPE,
                        8,
                        "sources.lines.every",
                        "A single value is expected here, found a list."),
                new Wrong(
                        "    every: on",
                        "    optional: no",
                        Code.REPEATED_KEY,
                        8,
                        "sources.lines",
                        "optional stands here twice. Maybe one of them has to go."),
                new Wrong(
                        "windows-1252",
                        "windows-9999",
                        Code.WRONG_VALUE,
                        13,
                        "sources.lines.encoding",
                        "'windows-9999' is no encoding. Maybe utf-8 or windows-1252."),
                new Wrong(
                        "decimal: comma",
                        "decimal: ';'",
                        Code.WRONG_VALUE,
                        14,
                        "sources.lines.decimal",
                        "';' is no decimal sign. Maybe \",\" or \".\"."),
                new Wrong(
                        "dates: [dd.MM.yyyy,",
                        "dates: [TT.MM.JJJJ,",
                        Code.WRONG_VALUE,
                        15,
                        "sources.lines.dates",
                        "'TT.MM.JJJJ' is no date pattern. Maybe dd.MM.yyyy or yyyy-MM-dd HH:mm."),
                new Wrong(
                        "name: whole",
                        "name: Whole 1",
                        Code.WRONG_VALUE,
                        1,
                        "name",
                        "'Whole 1' is no name. Maybe 'p-whole-1': small letters, digits and -."),
                new Wrong(
                        "  orders:",
                        "  order:",
                        Code.UNKNOWN_TABLE,
                        32,
                        "tables.order",
                        "The company folder has no table order. Maybe orders is meant."),
                new Wrong(
                        "      kind: {column",
                        "      kindd: {column",
                        Code.UNKNOWN_COLUMN,
                        47,
                        "tables.orders.columns.kindd",
                        "orders.csv has no column kindd. Maybe kind is meant."),
                new Wrong(
                        "      order_id: no\n",
                        "",
                        Code.MISSING_COLUMN,
                        44,
                        "tables.orders.columns",
                        "orders.csv needs the column order_id. Maybe map it here."),
                new Wrong(
                        "      - source: people",
                        "      - source: peopel",
                        Code.UNKNOWN_SOURCE,
                        32,
                        "tables.orders",
                        "There is no source peopel. Maybe people is meant."),
                new Wrong(
                        "        as: p\n",
                        "        as: lines\n",
                        Code.REPEATED_NAME,
                        34,
                        "tables.orders.joins[1]",
                        "The name lines stands for two sources here. Maybe give one another name with as."),
                new Wrong(
                        "  sums:\n",
                        "  people:\n",
                        Code.REPEATED_NAME,
                        27,
                        "derived.people",
                        "people is also a source. Maybe give it another name."),
                new Wrong(
                        "    from: lines\n    group_by",
                        "    from: sums\n    group_by",
                        Code.CYCLE,
                        27,
                        "derived.sums",
                        "sums needs sums. Maybe one of them should use a source instead."),
                new Wrong(
                        "    where: no > 0",
                        "    where: no >> 0",
                        Code.BAD_EXPRESSION,
                        42,
                        "tables.orders.where",
                        "In \"no >> 0\": Expected a value at 5 but found '>'."
                                + " Maybe a column or a text in quotes is missing before it."),
                new Wrong(
                        "    where: no > 0",
                        "    where: nr > 0",
                        Code.BAD_EXPRESSION,
                        42,
                        "tables.orders.where",
                        "In \"nr > 0\": lines has no column nr (at 1). Maybe no is meant."),
                new Wrong(
                        "map: kinds}",
                        "map: kind}",
                        Code.BAD_EXPRESSION,
                        47,
                        "tables.orders.columns.kind",
                        "In \"what\": There is no map kind. Maybe it has to be written under maps."),
                new Wrong(
                        "on: {who: p.id}",
                        "on: {who: sums.who}",
                        Code.BAD_EXPRESSION,
                        41,
                        "tables.orders.joins[2].on.who",
                        "In \"sums.who\": sums.who is not looked up yet here. Maybe move the join sums before this one."),
                new Wrong(
                        "{column: \"who\"}",
                        "{column: who, constant: x}",
                        Code.WRONG_SHAPE,
                        46,
                        "tables.orders.columns.ordered_at",
                        "Exactly one of constant, column and expression is expected here, found 2."),
                new Wrong(
                        "keep: last",
                        "keep: newest",
                        Code.WRONG_VALUE,
                        39,
                        "tables.orders.joins[1].keep",
                        "'newest' is neither first nor last."),
                new Wrong(
                        "        on: {id: who, name: \"upper(who)\"}\n",
                        "",
                        Code.MISSING_KEY,
                        34,
                        "tables.orders.joins[1]",
                        "on is missing here. Maybe on: {column of people: column of this mapping}."),
                new Wrong(
                        "    columns: [no, who, what]\n",
                        "",
                        Code.WRONG_VALUE,
                        6,
                        "sources.lines.columns",
                        "A file without a header needs its column names. Maybe columns: [id, name, …]."));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void saysWhatIsWrongWhereAndWhatToDo(Wrong wrong) {
        assertThat(WHOLE).contains(wrong.find());

        List<ProfileIssue> issues = refused(WHOLE.replace(wrong.find(), wrong.put()));

        assertThat(issues).contains(new ProfileIssue(wrong.code(), wrong.place(), wrong.line(), wrong.sentence()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- a\n- b", "just text", "name: [", "a: *b", "!!javax.script.ScriptEngineManager [x]"})
    void refusesWhatIsNoProfile(String yaml) {
        assertThat(refused(yaml))
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.sentence()).isNotBlank());
    }

    @Test
    void constructsNothingThatTheYamlAsksFor() {
        String attack = WHOLE.replace("Every key once", "!!java.net.URL [\"http://localhost\"]");

        assertThat(refused(attack)).extracting(ProfileIssue::code).containsExactly(Code.NOT_YAML);
    }

    @Test
    void refusesAliasesThatUnfoldWithoutEnd() {
        StringBuilder bomb = new StringBuilder("name: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("k")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }

        assertThat(refused(bomb.toString())).extracting(ProfileIssue::code).containsExactly(Code.NOT_YAML);
    }

    @Test
    void keepsTheListOfIssuesReadable() {
        StringBuilder many = new StringBuilder(WHOLE);
        for (int i = 0; i < 500; i++) {
            many.append("key").append(i).append(": 1\n");
        }

        assertThat(refused(many.toString())).hasSize(100);
    }

    private static Source source(Profile profile, String name) {
        return java.util.Objects.requireNonNull(profile.sources().get(name));
    }

    private static Profile sound(String yaml) {
        return switch (ProfileReader.read(yaml)) {
            case ProfileReading.Sound(Profile profile) -> profile;
            case ProfileReading.Refused(List<ProfileIssue> issues) -> throw new AssertionError(issues.toString());
        };
    }

    private static List<ProfileIssue> refused(String yaml) {
        return switch (ProfileReader.read(yaml)) {
            case ProfileReading.Sound sound -> throw new AssertionError("Not refused: " + sound);
            case ProfileReading.Refused(List<ProfileIssue> issues) -> issues;
        };
    }
}
