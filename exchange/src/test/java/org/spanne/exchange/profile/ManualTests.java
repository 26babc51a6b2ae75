package org.spanne.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spanne.exchange.profile.computation.Functions;
import org.spanne.exchange.profile.reading.ProfileReading;

/** Keeps the manual's page on source profiles true. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManualTests {

    private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    private String page;

    @BeforeAll
    void readPage() throws IOException {
        page = Files.readString(Path.of("..", "docs", "manual", "source-profiles.md"));
    }

    @Test
    void explainsEveryFunctionAsItIsWritten() {
        assertThat(Functions.signatures())
                .allSatisfy(signature -> assertThat(page).contains("`" + signature + "`"));
    }

    @Test
    void showsASmallProfileThatWorks() {
        assertThat(Profiles.read(snippets().getFirst())).isInstanceOf(ProfileReading.Sound.class);
    }

    @Test
    void saysOfAdventureWorksWhatStandsInItsProfile() throws IOException {
        String shipped =
                normal(Files.readString(Path.of("src/main/resources/org/spanne/exchange/profile/adventureworks.yaml")));

        assertThat(snippets().subList(1, snippets().size())).isNotEmpty().allSatisfy(snippet -> {
            for (String line : snippet.lines()
                    .filter(line -> line.contains("columns: [") || line.contains("sum("))
                    .toList()) {
                assertThat(shipped).contains(normal(line));
            }
        });
    }

    private List<String> snippets() {
        List<String> snippets = new ArrayList<>();
        Matcher matcher = YAML.matcher(page);
        while (matcher.find()) {
            snippets.add(matcher.group(1));
        }
        return snippets;
    }

    private static String normal(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
