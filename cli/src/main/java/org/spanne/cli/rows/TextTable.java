package org.spanne.cli.rows;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.spanne.exchange.check.Progress;

/**
 * A table in a text file: UTF-8, cells divided by comma, semicolon, tab, bar or blanks, which is found out from the
 * first lines. Rows are streamed, the file is never held.
 */
public final class TextTable {

    private static final String DIVIDERS = ",;\t|";
    private static final int LOOKED_AT = 20;
    private static final int ROWS_BETWEEN_NEWS = 1 << 14;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final char divider;
    private final Progress progress;

    private TextTable(Path file, char divider, Progress progress) {
        this.file = file;
        this.progress = progress;
        this.divider = divider;
    }

    /**
     * Opens a table and finds out how its cells are divided.
     *
     * @param progress hears how many rows have been read
     */
    public static TextTable open(Path file, Progress progress) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = reader(file)) {
            for (String line = reader.readLine(); line != null && lines.size() < LOOKED_AT; line = reader.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        if (lines.isEmpty()) {
            throw Refusal.ofUse("%s is empty.".formatted(file));
        }
        return new TextTable(file, divider(lines), progress);
    }

    /** The file it is in. */
    public Path file() {
        return file;
    }

    /** Hands every row that is not empty to a reader of rows; the same object each time. */
    public void read(Consumer<Row> reader) {
        Consumer<Row> counted = row -> {
            if (row.line() % ROWS_BETWEEN_NEWS == 0) {
                progress.at(new Progress.Step(file.toString(), row.line(), 0, 0));
            }
            reader.accept(row);
        };
        try (BufferedReader text = reader(file)) {
            if (divider == ' ') {
                readWords(text, counted);
            } else {
                readCells(text, counted);
            }
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException cause) {
                throw unreadable(file, cause);
            }
            throw Refusal.ofUse("%s: %s Maybe a quote is not closed.".formatted(file, e.getMessage()));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void readCells(Reader text, Consumer<Row> reader) throws IOException {
        var rows = new Rows();
        try (CsvReader<Row> csv = CsvReader.builder()
                .fieldSeparator(divider)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(rows, text)) {
            csv.forEach(reader);
        }
    }

    private static void readWords(BufferedReader text, Consumer<Row> reader) throws IOException {
        var row = new Row();
        long number = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            row.begin(++number);
            char[] characters = line.toCharArray();
            int from = 0;
            for (int i = 0; i <= characters.length; i++) {
                if (i == characters.length || characters[i] == ' ' || characters[i] == '\t') {
                    if (i > from) {
                        row.add(characters, from, i - from);
                    }
                    from = i + 1;
                }
            }
            if (row.cells() > 0) {
                reader.accept(row);
            }
        }
    }

    /** The divider that the header has most of, if half the lines have it too; a blank where none of the usual ones is. */
    private static char divider(List<String> lines) {
        char best = ' ';
        long most = 0;
        for (int i = 0; i < DIVIDERS.length(); i++) {
            char candidate = DIVIDERS.charAt(i);
            long inHeader = lines.getFirst().chars().filter(c -> c == candidate).count();
            long with =
                    lines.stream().filter(line -> line.indexOf(candidate) >= 0).count();
            if (inHeader > most && 2 * with >= lines.size()) {
                most = inHeader;
                best = candidate;
            }
        }
        return best;
    }

    private static BufferedReader reader(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Refusal unreadable(Path file, IOException e) {
        String reason = switch (e) {
            case NoSuchFileException _ -> "there is no such file. Maybe the path is relative to another folder.";
            case CharacterCodingException _ -> "it is not UTF-8. Maybe save it as \"CSV UTF-8\".";
            default -> "it cannot be read: %s.".formatted(e.getMessage());
        };
        return Refusal.ofUse("%s: %s".formatted(file, reason));
    }

    /** Fills one row object with the cells that the parser finds. */
    private static final class Rows extends AbstractBaseCsvCallbackHandler<Row> {

        private final Row row = new Row();

        @Override
        protected void handleBegin(long startingLineNumber) {
            row.begin(startingLineNumber);
        }

        @Override
        protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
            row.add(buf, offset, len);
        }

        @Override
        protected Row buildRecord() {
            return row;
        }
    }
}
