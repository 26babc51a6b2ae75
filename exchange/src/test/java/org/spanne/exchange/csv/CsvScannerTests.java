package org.spanne.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.UnreadableTable;

class CsvScannerTests {

    @Test
    void countsLinesAcrossQuotedLineBreaksAndBlankLines() throws IOException {
        assertThat(scan("a,b\r\n\r\n1,\"x\r\ny\"\r\n2,z\n\n3,w", 2))
                .containsExactly("1:[a, b]", "3:[1, x\r\ny]", "5:[2, z]", "7:[3, w]");
    }

    @Test
    void countsLinesThatEndInReturnsOnly() throws IOException {
        assertThat(scan("a,b\r1,x\r2,y\r", 2)).containsExactly("1:[a, b]", "2:[1, x]", "3:[2, y]");
    }

    @Test
    void goesOnAfterTextBehindAClosingQuote() throws IOException {
        assertThat(scan("a,b\n1,\"x\"y\n2,z\n", 2))
                .containsExactly("1:[a, b]", "2:QUOTE_BROKEN[1,\"x\"y\n]", "3:[2, z]");
    }

    @Test
    void goesOnAfterAQuoteThatIsNeverClosed() throws IOException {
        assertThat(scan("a,b\n1,\"x\n2,y\n3,z\n", 2))
                .containsExactly("1:[a, b]", "2:QUOTE_BROKEN[1,\"x\n]", "3:[2, y]", "4:[3, z]");
    }

    @Test
    void goesOnAfterAQuoteThatOnlyALaterRowCloses() throws IOException {
        assertThat(scan("a,b\n1,\"x\n2,y\n3,\"z\"\n4,w\n", 2))
                .containsExactly("1:[a, b]", "2:QUOTE_BROKEN[1,\"x\n]", "3:[2, y]", "4:[3, z]", "5:[4, w]");
    }

    @Test
    void givesRowsOfOtherWidthsAsTheyAre() throws IOException {
        assertThat(scan("a,b\n1\n2,y,z\n", 2)).containsExactly("1:[a, b]", "2:[1]", "3:[2, y, z]");
    }

    @Test
    void goesOnAfterAnEndlessCellWhereverTheBuffersEnd() throws IOException {
        for (int length = 90_000; length < 90_000 + 20_000; length += 1_771) {
            List<String> rows = scan("a,b\n1," + "x".repeat(length) + "\n2,y\n", 2);

            assertThat(rows).hasSize(3).last().isEqualTo("3:[2, y]");
            assertThat(rows.get(1)).startsWith("2:CELL_TOO_LONG[1,xxx");
        }
    }

    @Test
    void anEndlessRowOfManyShortCellsIsBoundedToo() throws IOException {
        List<String> rows = scan("a,b\n" + "x,".repeat(400_000) + "\n2,y\n", 2);

        assertThat(rows).hasSize(3).last().isEqualTo("3:[2, y]");
    }

    @Test
    void readsWithoutQuotesWhereAskedTo() throws IOException {
        try (CsvScanner scanner = new CsvScanner("x.txt", new StringReader("a\tb\n1\t\"x\n"), '\t', false, 1_000)) {
            assertThat(rows(scanner)).containsExactly("1:[a, b]", "2:[1, \"x]");
        }
    }

    /** A quote that is never closed in every line would cost the square of the file's length. */
    @Test
    void givesUpAFileInWhichQuotesAreHopeless() throws IOException {
        try (CsvScanner scanner = new CsvScanner("x.csv", new OpenQuotes(), ',', true, 10_000)) {
            assertThatThrownBy(() -> {
                        while (scanner.next()) {
                            assertThat(scanner.flaw()).isEqualTo(IssueCode.QUOTE_BROKEN);
                        }
                    })
                    .isInstanceOfSatisfying(
                            UnreadableTable.class,
                            e -> assertThat(e.issue().code()).isEqualTo(IssueCode.FILE_GIVEN_UP));
        }
    }

    private static List<String> scan(String text, int width) throws IOException {
        try (CsvScanner scanner = new CsvScanner("x.csv", new StringReader(text), ',', true, 50_000)) {
            scanner.expect(width, Set.of());
            return rows(scanner);
        }
    }

    private static List<String> rows(CsvScanner scanner) throws IOException {
        List<String> rows = new ArrayList<>();
        while (scanner.next()) {
            IssueCode flaw = scanner.flaw();
            rows.add(scanner.line() + ":" + (flaw == null ? "" : flaw.name()) + scanner.cells());
        }
        return rows;
    }

    /** Endless lines of which each opens a quote that the next closes only after a long text. */
    private static final class OpenQuotes extends Reader {

        private static final String LINE = "1,\"" + "x,".repeat(3_000) + "\n";

        private int at;

        @Override
        public int read(char[] target, int offset, int length) {
            int count = Math.min(length, LINE.length() - at);
            LINE.getChars(at, at + count, target, offset);
            at = (at + count) % LINE.length();
            return count;
        }

        @Override
        public void close() {
            // there is nothing to close
        }
    }
}
