package org.spanne.cli.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.exchange.check.Progress;

class TextTableTests {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "   "})
    void findsOutHowCellsAreDivided(String divider) throws IOException {
        assertThat(rows("id%sday%n1%s2\n\n 3%s4 \n".replace("%n", "\n").replace("%s", divider)))
                .containsExactly("1: id/day", "2: 1/2", "4: 3/4");
    }

    @Test
    void readsQuotedCellsAndRowsOfSeveralLines() throws IOException {
        assertThat(rows("id,name\n1,\"Müller, Söhne\"\n2,\"two\nlines\"\n3,x\n"))
                .containsExactly("1: id/name", "2: 1/Müller, Söhne", "3: 2/two\nlines", "5: 3/x");
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        assertThat(rows("\uFEFFid,name\n1,a\n")).first().isEqualTo("1: id/name");
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        List<Long> heard = new ArrayList<>();
        Path file = Files.writeString(folder.resolve("long.csv"), "id,day\n" + "1,2\n".repeat(40_000));
        TextTable.open(file, step -> heard.add(step.rows())).read(row -> {});

        assertThat(heard).containsExactly(16_384L, 32_768L);
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        Path latin = Files.write(folder.resolve("latin.csv"), "id\nMüller\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> TextTable.open(folder.resolve("none.csv"), Progress.SILENT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("there is no such file. Maybe");
        assertThatThrownBy(() -> TextTable.open(latin, Progress.SILENT)).hasMessageContaining("it is not UTF-8. Maybe");
        assertThatThrownBy(() -> TextTable.open(folder, Progress.SILENT)).hasMessageContaining("it cannot be read");
    }

    private List<String> rows(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), text);
        List<String> rows = new ArrayList<>();
        TextTable.open(file, Progress.SILENT)
                .read(row -> rows.add("%d: %s/%s".formatted(row.line(), row.text(0), row.text(1))));
        return rows;
    }
}
