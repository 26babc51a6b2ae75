package org.spanne.exchange.sample.support;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.SampleCompany;
import org.spanne.exchange.sample.SampleOptions;
import org.spanne.exchange.sample.SampleOutcome;
import org.spanne.exchange.sample.SampleProgress;

/** A sample company read back from its folder. */
public final class WrittenFolder {

    /** The end of the history in the tests: a Monday. */
    public static final LocalDate UNTIL = LocalDate.parse("2025-12-01");

    private final Path path;
    private final SampleOutcome.Written outcome;
    private final Map<FolderTable, List<NamedCsvRecord>> rows = new EnumMap<>(FolderTable.class);

    private WrittenFolder(Path path, SampleOutcome.Written outcome) {
        this.path = path;
        this.outcome = outcome;
    }

    /** Writes a company into a new folder. */
    public static WrittenFolder of(SampleOptions options, Path folder) {
        return of(options, folder, SampleProgress.SILENT);
    }

    /** The same, heard by somebody. */
    public static WrittenFolder of(SampleOptions options, Path folder, SampleProgress progress) {
        try {
            SampleOutcome outcome = SampleCompany.write(options, folder, progress);
            return new WrittenFolder(folder, (SampleOutcome.Written) outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    public SampleOutcome.Written outcome() {
        return outcome;
    }

    public List<NamedCsvRecord> rows(FolderTable table) {
        return rows.computeIfAbsent(table, this::read);
    }

    private List<NamedCsvRecord> read(FolderTable table) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path.resolve(table.fileName()))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table by the value of a column that is unique in it. */
    public Map<String, NamedCsvRecord> by(FolderTable table, String column) {
        Map<String, NamedCsvRecord> found = new HashMap<>();
        rows(table).forEach(row -> found.put(row.getField(column), row));
        return found;
    }

    /** The ids of the frontline units of the pilot region. */
    public static Set<String> pilotUnits() {
        return Set.of("U-NKS", "U-MBS", "U-LMS");
    }

    /** The contents of every file, calendars too, by path within the folder. */
    public Map<String, String> contents() {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> path.relativize(file).toString(), WrittenFolder::text, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
