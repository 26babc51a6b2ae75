package org.spanne.screen.list;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file that rows are written to one after the other. */
interface SheetWriter extends Closeable {

    void headings(List<String> labels) throws IOException;

    void row(List<Cell> cells) throws IOException;
}
