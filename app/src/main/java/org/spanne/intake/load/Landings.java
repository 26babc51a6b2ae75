package org.spanne.intake.load;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spanne.exchange.FolderTable;
import org.spanne.intake.Landing;
import org.springframework.stereotype.Component;

/** The modules' doors, by table. */
@Component
class Landings {

    private final Map<FolderTable, Landing> byTable = new EnumMap<>(FolderTable.class);

    Landings(List<Landing> all) {
        for (Landing landing : all) {
            FolderTable table = FolderTable.named(landing.table())
                    .orElseThrow(() -> new IllegalStateException(landing.getClass() + " takes in '" + landing.table()
                            + "', which the format does not have"));
            if (byTable.put(table, landing) != null) {
                throw new IllegalStateException("Two modules take in " + table.fileName());
            }
        }
        for (FolderTable table : FolderTable.values()) {
            if (!byTable.containsKey(table)) {
                throw new IllegalStateException("No module takes in " + table.fileName());
            }
        }
    }

    Landing of(FolderTable table) {
        return Objects.requireNonNull(byTable.get(table));
    }
}
