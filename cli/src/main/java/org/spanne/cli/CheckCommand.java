package org.spanne.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spanne.exchange.Limits;
import org.spanne.exchange.check.CheckReport;
import org.spanne.exchange.check.CheckedRows;
import org.spanne.exchange.check.FolderCheck;
import org.spanne.exchange.source.FolderSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code spanne check FOLDER}: reads a company folder and says what is wrong with it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a company folder (folder, .zip, .xlsx or .csv) and says what is wrong with it.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "folder, .zip, .xlsx, .csv or .csv.gz")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        CheckReport report = FolderCheck.of(
                        FolderSource.open(folder, Limits.USUAL).delivery())
                .run(CheckedRows.NOWHERE);
        return report.hasErrors() ? 1 : 0;
    }
}
