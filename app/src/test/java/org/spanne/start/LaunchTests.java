package org.spanne.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.start.Launch.Command;
import org.spanne.start.Launch.Misunderstood;

class LaunchTests {

    @Test
    void aCommandAloneHasItsUsualFolderAndPort() {
        Launch demo = Launch.parse("demo");
        assertThat(demo.command()).isEqualTo(Command.DEMO);
        assertThat(demo.dataFolder()).isEqualTo(Path.of("data", "demo"));
        assertThat(demo.port()).isEqualTo(8080);
        assertThat(Launch.parse("serve").dataFolder()).isEqualTo(Path.of("data", "company"));
        assertThat(Launch.parse("import", "x").dataFolder()).isEqualTo(Path.of("data", "company"));
    }

    @Test
    void anImportTakesFoldersProfileAndLanguage() {
        Launch launch = Launch.parse("import", "a", "--profile", "crm", "b.zip", "--language", "de", "--data", "d");
        assertThat(launch.inputs()).containsExactly(Path.of("a"), Path.of("b.zip"));
        assertThat(launch.profile()).isEqualTo("crm");
        assertThat(launch.language()).isEqualTo(Locale.GERMAN);
        assertThat(launch.dataFolder()).isEqualTo(Path.of("d"));
    }

    @Test
    void whatLooksLikeAPropertyIsPassedOn() {
        assertThat(Launch.parse("serve", "--server.address=0.0.0.0").passedOn())
                .containsExactly("--server.address=0.0.0.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "destroy | Unknown command 'destroy'.",
                "serve folder | Unknown argument 'folder'.",
                "serve -x | Unknown argument '-x'.",
                "serve --port | A value is missing after --port.",
                "serve --port 99999 | --port 99999 is not a port. Maybe 8080?",
                "serve --port web | --port web is not a port. Maybe 8080?",
                "import | No folder given to import.",
                "import x --language fr | --language fr is not spoken here. Maybe de or en?"
            })
    void whatIsNotUnderstoodIsNamed(String typed, String message) {
        assertThatThrownBy(() -> Launch.parse(typed.split(" ")))
                .isInstanceOf(Misunderstood.class)
                .hasMessage(message);
    }

    @Test
    void noCommandIsNotUnderstoodEither() {
        assertThatThrownBy(Launch::parse).isInstanceOf(Misunderstood.class).hasMessage("No command given.");
    }
}
