package org.spanne.exchange.profile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.profile.Profiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the JSON schema, the reader and the shipped profiles together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfileSchemaTests {

    private static final String SMALL = """
            name: small
            title: A small one
            sources: {teams: {files: [teams.csv]}}
            tables: {units: {from: teams, columns: {unit_id: id, name: name}}}
            """;

    private Schema schema;
    private JsonNode tree;

    @BeforeAll
    void readSchema() throws IOException {
        String text = resource("profile.schema.json");
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        tree = JsonMapper.shared().readTree(text);
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Profiles.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"adventureworks.yaml", "crm-export.yaml", "sap-orders.yaml"})
    void acceptsTheShippedProfilesAsTheyAreWritten(String name) throws IOException {
        assertThat(errors(resource(name))).isEmpty();
    }

    @Test
    void acceptsWhatProfilesWriteOfThemselves() {
        assertThat(Profiles.builtIn())
                .allSatisfy(profile -> assertThat(errors(profile.toYaml())).isEmpty());
    }

    @Test
    void namesTheKeysThatTheReaderKnows() {
        assertThat(keys(tree.path("properties"))).isEqualTo(Keys.PROFILE);
        assertThat(keysOf("source")).isEqualTo(Keys.SOURCE);
        assertThat(keysOf("map")).isEqualTo(Keys.MAP);
        assertThat(keysOf("query")).isEqualTo(Keys.QUERY);
        assertThat(keysOf("join")).isEqualTo(Keys.JOIN);
        assertThat(keys(tree.at("/$defs/column/oneOf/1/properties"))).isEqualTo(Keys.COLUMN);
    }

    @Test
    void namesTheTablesOfTheFormat() {
        List<String> tables = new ArrayList<>();
        tree.at("/properties/tables/propertyNames/enum").forEach(table -> tables.add(table.asString()));

        assertThat(tables)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FolderTable.values())
                        .map(FolderTable::tableName)
                        .toList());
    }

    /** What is wrong in shape is refused by both; what hangs together wrongly, only the reader can see. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: small          | name: Small One
            title: A small one   | tytle: A small one
            files: [teams.csv]   | file: [teams.csv]
            files: [teams.csv]   | files: [teams.csv], decimal: x
            files: [teams.csv]   | files: [teams.csv], header: {a: b}
            {teams:              | {teams: {files: a.csv, colour: red}, others:
            units:               | unites:
            from: teams          | form: teams
            from: teams          | from: teams, joins: [{source: teams, on: {id: id}, keep: newest}]
            from: teams          | from: teams, joins: [{source: teams, as: t}]
            unit_id: id          | unit_id: {constant: a, column: b}
            unit_id: id          | unit_id: {expression: id, mapp: {a: b}}
            unit_id: id          | unit_id: [id]
            """)
    void refusesTheShapesThatTheReaderRefuses(String find, String put) {
        String wrong = SMALL.replace(find, put);

        assertThat(SMALL).contains(find);
        assertThat(errors(wrong)).isNotEmpty();
        assertThat(ProfileReader.read(wrong)).isInstanceOf(ProfileReading.Refused.class);
    }

    @Test
    void acceptsTheSmallProfileThatTheOthersSpoil() {
        assertThat(errors(SMALL)).isEmpty();
        assertThat(ProfileReader.read(SMALL)).isInstanceOf(ProfileReading.Sound.class);
    }

    private List<Error> errors(String yaml) {
        return schema.validate(yaml, InputFormat.YAML);
    }

    private Set<String> keysOf(String definition) {
        return keys(tree.path("$defs").path(definition).path("properties"));
    }

    private static Set<String> keys(JsonNode properties) {
        return Set.copyOf(properties.propertyNames());
    }
}
