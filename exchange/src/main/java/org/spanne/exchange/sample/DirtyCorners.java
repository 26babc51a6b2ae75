package org.spanne.exchange.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.spanne.exchange.sample.ground.Resource;

/**
 * Rows that a check keeps out, to be shown and repaired: they stand in the resource {@code dirty_corners.csv}, each
 * with the file it goes to and what is wrong with it.
 */
final class DirtyCorners {

    private DirtyCorners() {}

    /** Adds them to the files, which are closed already. */
    static void add(Path folder) throws IOException {
        record Dirt(String file, String row) {}
        List<Dirt> all = Resource.rows("dirty_corners", row -> new Dirt(row.getField("file"), row.getField("row")));
        for (Dirt dirt : all) {
            Files.writeString(folder.resolve(dirt.file), dirt.row + "\n", StandardOpenOption.APPEND);
        }
    }
}
