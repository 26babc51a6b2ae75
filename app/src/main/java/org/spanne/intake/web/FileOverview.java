package org.spanne.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.Column;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.issue.UnreadableTable;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;
import org.spanne.exchange.source.SourceTable;
import org.spanne.intake.book.ImportEntry;
import org.spanne.intake.load.Sources;
import org.springframework.stereotype.Component;

/** Looks at the first rows of the files of an import. */
@Component
class FileOverview {

    private static final int FIRST_ROWS = 3;

    private final Sources sources;

    FileOverview(Sources sources) {
        this.sources = sources;
    }

    /** The files of an import as they are read now. */
    List<FileView> of(ImportEntry entry, Locale language) {
        return sources.files(entry).stream().map(file -> look(file, language)).toList();
    }

    private static FileView look(SourceTable file, Locale language) {
        FolderTable table = FolderTable.named(file.table()).orElse(null);
        try (RawRows rows = file.open()) {
            List<String> header = rows.header();
            List<List<String>> first = new ArrayList<>();
            for (RawRow row = rows.next(); row != null && first.size() < FIRST_ROWS; row = rows.next()) {
                first.add(row.cells());
            }
            return new FileView(
                    file.path(),
                    table,
                    file.dialect(),
                    header,
                    missing(table, header),
                    further(table, header),
                    first,
                    null);
        } catch (UnreadableTable e) {
            return new FileView(
                    file.path(),
                    table,
                    file.dialect(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    e.issue().sentence(language));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file.path() + " could not be read", e);
        }
    }

    private static List<String> missing(@Nullable FolderTable table, List<String> header) {
        if (table == null) {
            return List.of();
        }
        return table.columns().stream()
                .filter(Column::required)
                .map(Column::name)
                .filter(name -> header.stream().noneMatch(name::equalsIgnoreCase))
                .toList();
    }

    private static List<String> further(@Nullable FolderTable table, List<String> header) {
        return header.stream()
                .filter(name -> table == null || table.position(name.toLowerCase(Locale.ROOT)) < 0)
                .toList();
    }
}
