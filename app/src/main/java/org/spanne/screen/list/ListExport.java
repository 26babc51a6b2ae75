package org.spanne.screen.list;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes all rows of a list, as filtered and sorted, into a file, without ever holding more than a few of them. */
@Service
public class ListExport {

    private static final int AT_A_TIME = 1000;

    private final JdbcClient db;
    private final CellTexts texts;
    private final TransactionTemplate reading;

    ListExport(JdbcClient db, CellTexts texts, PlatformTransactionManager transactions) {
        this.db = db;
        this.texts = texts;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** The kinds of files. */
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** The format with that ending. */
        public static Format of(String ending) {
            return valueOf(ending.toUpperCase(Locale.ROOT));
        }

        SheetWriter writer(HttpServletResponse response, CellTexts texts) throws IOException {
            return switch (this) {
                case CSV -> new CsvSheet(response.getOutputStream(), texts);
                case XLSX -> new XlsxSheet(response.getOutputStream(), texts);
            };
        }
    }

    /**
     * The table behind a figure.
     *
     * @param name of the file, without its ending
     * @param headings message keys of the columns
     * @param rows a cell for each column
     */
    public record Sheet(String name, List<String> headings, List<List<Cell>> rows) {

        /** Takes copies. */
        public Sheet {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    /** Answers with the file of a table that is there already. */
    public void write(Sheet table, Format format, HttpServletResponse response) {
        announce(table.name(), format, response);
        try (SheetWriter sheet = format.writer(response, texts)) {
            sheet.headings(table.headings().stream().map(texts::message).toList());
            for (List<Cell> row : table.rows()) {
                sheet.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The export of " + table.name() + " was cut off", e);
        }
    }

    private static void announce(String name, Format format, HttpServletResponse response) {
        response.setContentType(format.mediaType);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name + "." + format.name().toLowerCase(Locale.ROOT) + "\"");
    }

    /**
     * Answers with the file.
     *
     * @param name of the file, without its ending
     */
    public <R> void write(
            Listing<R> listing, ListRequest request, String name, Format format, HttpServletResponse response) {
        announce(name, format, response);
        // a cursor lives in a transaction; without one the driver would read all rows at once
        reading.executeWithoutResult(status -> {
            try (SheetWriter sheet = format.writer(response, texts)) {
                write(listing, listing.state(request), sheet);
            } catch (IOException e) {
                throw new UncheckedIOException("The export of " + listing.address() + " was cut off", e);
            }
        });
    }

    private <R> void write(Listing<R> listing, ListState state, SheetWriter sheet) throws IOException {
        sheet.headings(listing.columns().stream()
                .map(column -> texts.label(listing, column))
                .toList());
        List<R> waiting = new ArrayList<>(AT_A_TIME);
        try (Stream<R> rows = db
                .sql(listing.query(state))
                .withFetchSize(AT_A_TIME)
                .params(listing.parameters(state))
                .query(listing.mapper())
                .stream()) {
            for (R row : (Iterable<R>) rows::iterator) {
                waiting.add(row);
                if (waiting.size() == AT_A_TIME) {
                    write(listing, waiting, sheet);
                    waiting.clear();
                }
            }
        }
        write(listing, waiting, sheet);
    }

    private static <R> void write(Listing<R> listing, List<R> rows, SheetWriter sheet) throws IOException {
        for (R row : listing.completed(rows)) {
            sheet.row(listing.columns().stream()
                    .map(column -> column.cell().apply(row))
                    .toList());
        }
    }
}
