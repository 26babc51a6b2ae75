package org.spanne.exchange.sample.staff;

import java.util.List;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.ground.Folder;
import org.spanne.exchange.sample.ground.Resource;
import org.spanne.exchange.sample.ground.Sheet;

/** The units, as {@code units.csv}. */
public final class Units {

    private Units() {}

    /** All of them, each after the one it belongs to. */
    public static List<Unit> all() {
        return Resource.rows("units", Unit::of);
    }

    /** Writes the file. */
    public static void write(List<Unit> units, Folder folder) {
        Sheet sheet = folder.sheet(FolderTable.UNITS);
        for (Unit unit : units) {
            sheet.row(unit.id(), unit.name(), unit.kind(), unit.parent(), unit.site());
        }
    }
}
