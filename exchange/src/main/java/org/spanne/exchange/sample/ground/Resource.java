package org.spanne.exchange.sample.ground;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lists that the sample is drawn from: CSV files beside the classes. */
public final class Resource {

    private static final String FOLDER = "/org/spanne/exchange/sample/";

    private Resource() {}

    /** Every row of a list, by its name without ending: {@code towns}. */
    public static <T> List<T> rows(String name, Function<NamedCsvRecord, T> row) {
        String path = FOLDER + name + ".csv";
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(path), path);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(in);
                Stream<NamedCsvRecord> records = reader.stream()) {
            return records.map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only column of a list of words. */
    public static List<String> words(String name) {
        return rows(name, row -> row.getField(0));
    }
}
