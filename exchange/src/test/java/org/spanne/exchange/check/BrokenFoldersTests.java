package org.spanne.exchange.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.Issue;

/**
 * The table of broken folders. Each breaks one thing in a sound folder. Rows that must not get in have BAD in a cell; all
 * others must get in.
 */
class BrokenFoldersTests {

    private static final Map<FolderTable, Integer> SOUND_ROWS = new EnumMap<>(FolderTable.class);

    static {
        for (FolderTable table : FolderTable.values()) {
            SOUND_ROWS.put(table, 1);
        }
        for (FolderTable two : new FolderTable[] {
            FolderTable.UNITS,
            FolderTable.PEOPLE,
            FolderTable.CUSTOMERS,
            FolderTable.MODULES,
            FolderTable.ORDERS,
            FolderTable.ORDER_LINES,
            FolderTable.ACTIVITIES
        }) {
            SOUND_ROWS.put(two, 2);
        }
    }

    @TempDir
    private Path dir;

    static Stream<Broken> brokenFolders() {
        return Stream.of(BrokenFiles.all(), BrokenRows.all(), BrokenArchives.all())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFolders")
    void isFoundOutWithoutLosingAGoodRow(Broken broken) {
        Collected rows = new Collected();
        CheckReport report = FolderCheck.of(broken.build(dir).delivery()).run(rows);

        assertThat(report.counts().keySet()).describedAs("%s", report.issues()).isEqualTo(broken.codes());
        assertThat(rows.acceptedText()).doesNotContain("BAD");
        assertThat(acceptedRows(report)).isEqualTo(broken.expectedRows(SOUND_ROWS));
        assertThat(report.files()).allSatisfy(file -> {
            assertThat(rows.accepted(file.table())).hasSize((int) file.accepted());
            assertThat(rows.rejected(file.table())).hasSize((int) file.rejected());
            assertThat(file.read()).isEqualTo(file.accepted() + file.rejected() + file.repeated());
        });
        assertThat(report.issues()).allSatisfy(BrokenFoldersTests::isSaidPlainly);
    }

    private static Map<FolderTable, Integer> acceptedRows(CheckReport report) {
        Map<FolderTable, Integer> accepted = new EnumMap<>(FolderTable.class);
        report.files().stream()
                .filter(file -> file.accepted() > 0)
                .forEach(file -> accepted.put(file.table(), (int) file.accepted()));
        return accepted;
    }

    private static void isSaidPlainly(Issue issue) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            assertThat(issue.sentence(locale)).isNotBlank().doesNotContain("{", "}", "null", "Exception", "\tat ");
        }
    }

    @Test
    void hasAtLeastSixtyWaysToBreak() {
        assertThat(brokenFolders()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void startsFromAFolderInWhichNothingIsFound() {
        Collected rows = new Collected();
        CheckReport report =
                FolderCheck.of(TestFolder.sound(dir).open().delivery()).run(rows);

        assertThat(report.issues()).isEmpty();
        assertThat(acceptedRows(report)).isEqualTo(SOUND_ROWS);
    }
}
