package org.spanne.screen.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * CSV as the exchange format has it: UTF-8, comma, decimal point, ISO dates. A text that a spreadsheet would take for a
 * formula is written with an apostrophe before it.
 */
class CsvSheet implements SheetWriter {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final CsvWriter csv;
    private final CellTexts texts;

    CsvSheet(OutputStream out, CellTexts texts) {
        this.csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.texts = texts;
    }

    @Override
    public void headings(List<String> labels) {
        csv.writeRecord(labels);
    }

    @Override
    public void row(List<Cell> cells) {
        csv.writeRecord(cells.stream().map(this::text).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Nothing _ -> "";
            case Cell.Text(String text) -> harmless(text);
            case Cell.Link link -> harmless(link.text());
            case Cell.Tag tag -> harmless(texts.message(tag.messageKey()));
            case Cell.Figure figure -> figure.value().stripTrailingZeros().toPlainString();
            case Cell.Amount amount -> amount.money().rounded().toPlainString();
            case Cell.Ratio(double share) -> Double.toString(share);
            case Cell.Day(var day) -> day.toString();
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
