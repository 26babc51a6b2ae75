package org.spanne.access.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages must live with a content security policy that allows no script and no style inside a page. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile("<script(?![^>]*\\ssrc=|[^>]*\\sth:src=)[^>]*>"),
            Pattern.compile("<style\\b"),
            Pattern.compile("\\s(th:)?style(append)?\\s*="),
            Pattern.compile("\\s(th:)?on[a-z]+\\s*="),
            Pattern.compile("hx-on[:-]"),
            Pattern.compile("(hx-vals|hx-headers)\\s*=\\s*[\"']js:"),
            Pattern.compile("javascript:"),
            Pattern.compile("th:utext"),
            Pattern.compile("th:inline\\s*=\\s*[\"']javascript"));

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHoldsNoScriptStyleOrHandler(Path template) throws IOException {
        String text = Files.readString(template);
        assertThat(FORBIDDEN).noneSatisfy(pattern -> assertThat(text).containsPattern(pattern));
    }

    @Test
    void whatIsForbiddenIsFound() {
        assertThat(Stream.of(
                        "<script>alert(1)</script>",
                        "<p style=\"color: red\">",
                        "<p th:style=\"${x}\">",
                        "<a onclick=\"x()\">",
                        "<style>p {}</style>",
                        "<a href=\"javascript:x()\">",
                        "<p th:utext=\"${x}\">",
                        "<p hx-on:click=\"x()\">"))
                .allSatisfy(text -> assertThat(FORBIDDEN)
                        .anySatisfy(pattern -> assertThat(text).containsPattern(pattern)));
        assertThat(FORBIDDEN)
                .noneSatisfy(pattern -> assertThat("<script defer th:src=\"@{/static/spanne.js}\"></script>")
                        .containsPattern(pattern));
    }
}
