package org.spanne.screen.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook; goes on in a further sheet where one is full. Texts are stored as texts, so that none becomes a formula. */
class XlsxSheet implements SheetWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int FLUSHED = 1000;

    /** In characters; the real widths are known only when all rows have gone. */
    private static final int WIDTH = 20;

    private final Workbook workbook;
    private final CellTexts texts;
    private List<String> labels = List.of();
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    XlsxSheet(OutputStream out, CellTexts texts) {
        this.workbook = new Workbook(out, "Spanne", "1.0");
        this.texts = texts;
        this.sheet = workbook.newWorksheet("1");
    }

    @Override
    public void headings(List<String> columns) {
        labels = columns;
        for (int column = 0; column < labels.size(); column++) {
            sheet.inlineString(0, column, labels.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (row == MOST_ROWS) {
            sheet.finish();
            sheets++;
            sheet = workbook.newWorksheet(Integer.toString(sheets));
            headings(labels);
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Nothing _ -> {}
            case Cell.Text(String text) -> sheet.inlineString(row, column, text);
            case Cell.Link link -> sheet.inlineString(row, column, link.text());
            case Cell.Tag tag -> sheet.inlineString(row, column, texts.message(tag.messageKey()));
            case Cell.Figure figure -> sheet.value(row, column, figure.value());
            case Cell.Amount amount -> {
                sheet.value(row, column, amount.money().rounded());
                sheet.style(row, column).format("#,##0.00").set();
            }
            case Cell.Ratio(double share) -> {
                sheet.value(row, column, share);
                sheet.style(row, column).format("0.0%").set();
            }
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }
}
