package org.spanne.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManualTests {

    private static final Path PAGE = Path.of("../docs/manual/company-folder.md");

    @ParameterizedTest
    @EnumSource(FolderTable.class)
    void theManualNamesEveryFileAndColumn(FolderTable table) throws IOException {
        String row = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `" + table.fileName() + "`"))
                .findFirst()
                .orElseThrow();
        assertThat(table.columns()).allSatisfy(column -> assertThat(row).contains(column.name()));
    }
}
