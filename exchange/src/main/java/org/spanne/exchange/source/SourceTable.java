package org.spanne.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A CSV file or a sheet as it lies in a folder, whatever its name, with the dialect recognised in it. */
public interface SourceTable extends RawTable {

    /** Its path below the folder, or the workbook's name and the sheet's: {@code export/Sales.csv}. */
    String path();

    /** The same file read in another dialect. */
    SourceTable in(Dialect dialect);

    /**
     * Its unpacked bytes from the first on, for a reader of another form than CSV.
     *
     * @throws UnreadableTable where it is a sheet, which has none, or cannot be read
     */
    InputStream content() throws IOException;

    /**
     * The same file without a header row of its own: its first row is a row already, its columns have these names.
     */
    SourceTable headed(List<String> columns);
}
