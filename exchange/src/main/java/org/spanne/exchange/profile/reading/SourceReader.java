package org.spanne.exchange.profile.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.profile.definition.Layout;
import org.spanne.exchange.profile.definition.Source;
import org.spanne.exchange.profile.definition.SourceColumn;
import org.spanne.exchange.profile.notation.DatePattern;

/** Reads what a profile says about a file of the export. */
final class SourceReader {

    private SourceReader() {}

    static Source source(String name, Block block) {
        block.having(Keys.SOURCE);
        List<String> files = block.texts("files");
        if (files.isEmpty()) {
            block.wrong("files", "The source " + name + " names no files. Maybe files: [" + name + ".csv].");
        }
        boolean header = block.flag("header", true);
        return new Source(
                name,
                files,
                new Source.Need(block.flag("optional", false), block.flag("every", false)),
                header ? spellings(block) : names(block),
                block.texts("required"),
                layout(block, header));
    }

    private static List<SourceColumn> names(Block block) {
        List<String> names = block.texts("columns");
        if (names.isEmpty()) {
            block.wrong("columns", "A file without a header needs its column names. Maybe columns: [id, name, …].");
        }
        return names.stream().map(SourceColumn::named).toList();
    }

    private static List<SourceColumn> spellings(Block block) {
        if (block.isList("columns")) {
            return block.texts("columns").stream().map(SourceColumn::named).toList();
        }
        List<SourceColumn> columns = new ArrayList<>();
        block.block("columns")
                .ifPresent(all -> all.keys().forEach(name -> columns.add(new SourceColumn(name, all.texts(name)))));
        return columns;
    }

    private static Layout layout(Block block, boolean header) {
        String delimiter = block.text("delimiter");
        String recordEnd = block.text("record_end");
        if ("".equals(delimiter)) {
            block.wrong("delimiter", "The delimiter is empty. Maybe \"\\t\" (with double quotes) is meant.");
        }
        if (recordEnd != null && recordEnd.isBlank()) {
            block.wrong("record_end", "Leave record_end out where a line break alone ends a row.");
        }
        return new Layout(
                header, delimiter, recordEnd, block.flag("quotes"), encoding(block), decimal(block), dates(block));
    }

    private static @Nullable Charset encoding(Block block) {
        String name = block.text("encoding");
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            block.wrong("encoding", "'" + name + "' is no encoding. Maybe utf-8 or windows-1252.");
            return null;
        }
    }

    private static @Nullable Character decimal(Block block) {
        String sign = block.text("decimal");
        if (sign == null) {
            return null;
        }
        return switch (sign) {
            case ",", "comma" -> ',';
            case ".", "point" -> '.';
            default -> {
                block.wrong("decimal", "'" + sign + "' is no decimal sign. Maybe \",\" or \".\".");
                yield null;
            }
        };
    }

    private static List<DatePattern> dates(Block block) {
        List<DatePattern> patterns = new ArrayList<>();
        for (String pattern : block.texts("dates")) {
            try {
                patterns.add(DatePattern.of(pattern));
            } catch (IllegalArgumentException noPattern) {
                block.wrong("dates", "'" + pattern + "' is no date pattern. Maybe dd.MM.yyyy or yyyy-MM-dd HH:mm.");
            }
        }
        return patterns;
    }
}
