package org.spanne.exchange.profile.input;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.profile.computation.Shape;
import org.spanne.exchange.profile.definition.Layout;
import org.spanne.exchange.profile.definition.Source;
import org.spanne.exchange.profile.definition.SourceColumn;
import org.spanne.exchange.profile.notation.Formats;
import org.spanne.exchange.source.Dialect;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;
import org.spanne.exchange.source.SourceTable;

/** A file that was found for a source of the profile, read in the layout that the profile states. */
public final class SourceFile {

    private final Source source;
    private final SourceTable table;
    private final int mostChars;
    private final List<String> header;

    private SourceFile(Source source, SourceTable table, int mostChars, List<String> header) {
        this.source = source;
        this.table = table;
        this.mostChars = mostChars;
        this.header = header;
    }

    /**
     * The file as the source, if its columns fit: as many as are named where it has no header, and all that are required.
     *
     * @param mostChars the longest cell, in characters
     */
    static Optional<SourceFile> fitting(Source source, SourceTable table, int mostChars) throws IOException {
        SourceFile unseen = new SourceFile(source, table, mostChars, List.of());
        try (RawRows rows = unseen.open()) {
            SourceFile file = new SourceFile(source, table, mostChars, rows.header());
            RawRow first = source.layout().header() ? null : rows.next();
            boolean fits = source.layout().header()
                    ? file.hasRequired()
                    : first == null || first.cells().size() == source.columns().size();
            return fits ? Optional.of(file) : Optional.empty();
        }
    }

    private boolean hasRequired() {
        return source.required().stream().allMatch(name -> position(name) >= 0);
    }

    /** The file as a person knows it. */
    public String place() {
        return table.place();
    }

    /** The file itself. */
    SourceTable table() {
        return table;
    }

    /** Its size, for the sake of progress. */
    public long bytes() {
        return table.bytes();
    }

    /** The columns as the file has them. */
    public List<String> header() {
        return header;
    }

    /** The columns as expressions see them: those that the profile names, then the file's own. */
    public Shape shape() {
        Formats formats = formats();
        Map<String, Shape.Spot> spots = new LinkedHashMap<>();
        source.columns().forEach(column -> spots.put(column.name(), new Shape.Spot(position(column.name()), formats)));
        for (int i = 0; i < header.size(); i++) {
            spots.putIfAbsent(header.get(i), new Shape.Spot(i, formats));
        }
        return new Shape(spots, false);
    }

    private Formats formats() {
        Layout layout = source.layout();
        boolean comma = layout.decimal() == null ? table.dialect().decimalComma() : layout.decimal() == ',';
        return new Formats(comma ? ',' : '.', comma || layout.decimal() != null, layout.dates());
    }

    /** Where a column stands in the file; -1 where it has none of its spellings. */
    private int position(String name) {
        List<String> spellings = source.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(SourceColumn::spellings)
                .orElse(List.of(name));
        List<String> folded =
                header.stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
        return spellings.stream()
                .mapToInt(spelling -> folded.indexOf(spelling.toLowerCase(Locale.ROOT)))
                .filter(position -> position >= 0)
                .findFirst()
                .orElse(-1);
    }

    RawRows open() throws IOException {
        return source.layout().beyondCsv() ? delimited() : csv().open();
    }

    private SourceTable csv() {
        Layout layout = source.layout();
        Dialect seen = table.dialect();
        String delimiter = layout.delimiter();
        Dialect stated = new Dialect(
                encoding(),
                seen.byteOrderMark(),
                delimiter == null ? seen.delimiter() : delimiter.charAt(0),
                layout.quotes() == null ? seen.quoted() : layout.quotes(),
                seen.decimalComma());
        SourceTable read = stated.equals(seen) ? table : table.in(stated);
        return layout.header() ? read : read.headed(names());
    }

    private RawRows delimited() throws IOException {
        Layout layout = source.layout();
        String rowEnd = layout.recordEnd() == null ? "\n" : layout.recordEnd();
        String cellEnd = layout.delimiter() == null ? "\t" : layout.delimiter();
        InputStreamReader reader =
                new InputStreamReader(table.content(), encoding().newDecoder());
        return new DelimitedRows(
                reader,
                new DelimitedRows.Ends(cellEnd, rowEnd),
                new DelimitedRows.Facts(place(), encoding().name(), mostChars),
                layout.header() ? null : names());
    }

    private Charset encoding() {
        Charset stated = source.layout().encoding();
        return stated == null ? table.dialect().encoding() : stated;
    }

    private List<String> names() {
        return source.columns().stream().map(SourceColumn::name).toList();
    }

    /**
     * The cells of a row of another file of the same source, in the order of this file's columns.
     *
     * @param positions where each column of this file stands there, -1 where it does not
     */
    static RawRow reordered(RawRow row, int @Nullable [] positions) {
        if (positions == null || row.flaw() != null) {
            return row;
        }
        List<String> cells = new ArrayList<>(positions.length);
        for (int position : positions) {
            cells.add(position < 0 ? "" : row.cells().get(position));
        }
        return new RawRow(row.line(), cells);
    }

    /** Where each column of another file of the same source stands in this one, -1 where it does not. */
    int[] positionsOf(SourceFile other) {
        return other.header.stream().mapToInt(this::position).toArray();
    }
}
