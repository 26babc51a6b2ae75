package org.spanne.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.Limits;
import org.spanne.exchange.content.Content;

/** A CSV file, read in one dialect. */
record CsvTable(Content file, Dialect dialect, @Nullable List<String> columns, Limits limits) implements SourceTable {

    @Override
    public String path() {
        return file.path();
    }

    @Override
    public String table() {
        return TableName.of(file.path());
    }

    @Override
    public String place() {
        return file.path();
    }

    @Override
    public long bytes() {
        return file.bytes();
    }

    @Override
    public SourceTable in(Dialect other) {
        return new CsvTable(file, other, columns, limits);
    }

    @Override
    public SourceTable headed(List<String> names) {
        return new CsvTable(file, dialect, List.copyOf(names), limits);
    }

    @Override
    public InputStream content() throws IOException {
        return file.open();
    }

    @Override
    public RawRows open() throws IOException {
        return CsvRows.open(this);
    }
}
