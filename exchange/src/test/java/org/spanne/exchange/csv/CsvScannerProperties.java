package org.spanne.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvScannerProperties {

    @Property
    void readsBackWhatAWriterWrote(@ForAll("tables") List<List<String>> table, @ForAll LineDelimiter lineEnd)
            throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(lineEnd).build(text)) {
            table.forEach(writer::writeRecord);
        }
        List<List<String>> read = new ArrayList<>();
        try (CsvScanner scanner = new CsvScanner("x.csv", new StringReader(text.toString()), ',', true, 1_000)) {
            scanner.expect(3, Set.of(0, 1, 2));
            while (scanner.next()) {
                assertThat(scanner.flaw()).isNull();
                read.add(scanner.cells());
            }
        }
        assertThat(read).isEqualTo(table);
    }

    /** Whatever the bytes, each line is read at most as one row, in order, and reading ends. */
    @Property
    void comesToAnEndOnAnyText(@ForAll("texts") String text) throws IOException {
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        try (CsvScanner scanner = new CsvScanner("x.csv", new StringReader(text), ',', true, 1_000)) {
            scanner.expect(3, Set.of());
            long last = 0;
            while (scanner.next()) {
                assertThat(scanner.line()).isGreaterThan(last).isLessThanOrEqualTo(lines);
                last = scanner.line();
            }
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings().withChars("ab,;\"\n\r ü").ofMaxLength(8);
        return cell.list().ofSize(3).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("a,\"\n").ofMaxLength(60);
    }
}
