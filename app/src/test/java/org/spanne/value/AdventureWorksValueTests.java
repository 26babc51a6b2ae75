package org.spanne.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spanne.intake.book.ImportEntry.Origin;
import org.spanne.intake.book.Imports;
import org.spanne.intake.load.ImportOutcome;
import org.spanne.intake.load.Importer;
import org.spanne.intake.load.Listener;
import org.spanne.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * AdventureWorks as it comes in by its source profile, people and stores together: what the chosen model would have said of the last twelve
 * months, beside the naive rule. Stores alone are looked at beside the engine.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdventureWorksValueTests {

    private static final Path DATA = Path.of("..", "..", "shared", "data");
    private static final List<Path> EXPORT =
            List.of(DATA.resolve("adventureworks-oltp"), DATA.resolve("adventureworks-orders"));

    @Autowired
    private Importer importer;

    @Autowired
    private Imports imports;

    @Autowired
    private Fits fits;

    @BeforeAll
    void importIt() {
        Assumptions.assumeTrue(
                EXPORT.stream().allMatch(Files::isDirectory),
                "The AdventureWorks export is not in " + EXPORT + " (seen from app/); its figures are not tested");
        long id = imports.open("AdventureWorks", Origin.COMMAND, EXPORT, "adventureworks", "Test");
        assertThat(importer.land(id, Listener.SILENT)).isInstanceOf(ImportOutcome.Done.class);
    }

    @Test
    void theChosenModelIsCloserToTheLastYearThanTheNaiveRule() {
        Fit fit = fits.current().orElseThrow();
        Fit.Holdout holdout = Objects.requireNonNull(fit.holdout());
        holdout.candidates()
                .forEach(candidate -> System.out.printf(
                        "AdventureWorks, %d customers, %d purchases from %s: %s expected %.0f, mean error %.4f, root mean square %.4f%n",
                        holdout.customers(),
                        holdout.purchases(),
                        holdout.from(),
                        candidate.family(),
                        candidate.expected(),
                        candidate.meanAbsolute(),
                        candidate.rootMeanSquare()));
        System.out.println("AdventureWorks, measured: " + fit.rates() + ", notes " + fit.notes());
        assertThat(holdout.naiveIsBetter()).isFalse();
    }
}
