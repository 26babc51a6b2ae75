package org.spanne.exchange.profile.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.UnreadableTable;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;

class DelimitedRowsTests {

    private static final DelimitedRows.Ends BULK_COPY = new DelimitedRows.Ends("+|", "&|");

    @Test
    void splitsAtEndsOfSeveralCharacters() throws IOException {
        assertThat(rows("1+|a&b+|x|y&|\n2+|+|+&|\n")).containsExactly("1: 1/a&b/x|y", "2: 2//+");
    }

    @Test
    void keepsLineBreaksInsideOfCells() throws IOException {
        assertThat(rows("1+|two\nlines&|\r\n2+|b&|")).containsExactly("1: 1/two\nlines", "3: 2/b");
    }

    @Test
    void countsTheLineBreaksOfAllSystems() throws IOException {
        assertThat(rows("1+|a&|\r2+|b&|\r\n\r\n3+|c&|")).containsExactly("1: 1/a", "2: 2/b", "4: 3/c");
    }

    @Test
    void readsALastRowWithoutItsEnd() throws IOException {
        assertThat(rows("1+|a&|\n2+|b")).containsExactly("1: 1/a", "2: 2/b");
    }

    @Test
    void takesTheHeaderFromTheFirstRowAndSkipsAByteOrderMark() throws IOException {
        try (RawRows rows = read(new StringReader("\uFEFF id +|name&|\n1+|a&|\n"), BULK_COPY, null)) {
            assertThat(rows.header()).containsExactly("id", "name");
            assertThat(rows.next()).isEqualTo(new RawRow(2, List.of("1", "a")));
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void endsRowsAtLineBreaksWhereOnlyCellsHaveAnEndOfTheirOwn() throws IOException {
        try (RawRows rows =
                read(new StringReader("1::a\n\n2::b\n"), new DelimitedRows.Ends("::", "\n"), List.of("id"))) {
            assertThat(all(rows)).containsExactly("1: 1/a", "3: 2/b");
        }
    }

    @Test
    void hasNoRowsInAnEmptyFile() throws IOException {
        assertThat(rows("")).isEmpty();
        assertThat(rows("\n\n")).isEmpty();
    }

    @Test
    void stopsAtACellWithoutEnd() {
        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> rows("1+|a&|\n" + "x".repeat(200)))
                .satisfies(unreadable -> {
                    assertThat(unreadable.issue().code()).isEqualTo(IssueCode.CELL_TOO_LONG);
                    assertThat(unreadable.issue().line()).isEqualTo(2);
                });
    }

    @Test
    void stopsAtBytesThatAreNotOfTheEncoding() {
        byte[] bytes = "1+|Süd&|".getBytes(StandardCharsets.ISO_8859_1);
        Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());

        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> read(reader, BULK_COPY, null))
                .satisfies(unreadable -> assertThat(unreadable.issue().code()).isEqualTo(IssueCode.ENCODING_BROKEN));
    }

    private static List<String> rows(String text) throws IOException {
        try (RawRows rows = read(new StringReader(text), BULK_COPY, List.of("id", "name"))) {
            return all(rows);
        }
    }

    private static RawRows read(Reader reader, DelimitedRows.Ends ends, @Nullable List<String> header)
            throws IOException {
        return new DelimitedRows(reader, ends, new DelimitedRows.Facts("Store.csv", "UTF-8", 100), header);
    }

    private static List<String> all(RawRows rows) throws IOException {
        List<String> all = new ArrayList<>();
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            all.add(row.line() + ": " + String.join("/", row.cells()));
        }
        return all;
    }
}
