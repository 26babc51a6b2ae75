package org.spanne.exchange.sample;

import java.time.LocalDate;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Folder;
import org.spanne.exchange.sample.ground.Resource;
import org.spanne.exchange.sample.ground.Sheet;

/** The files {@code company} and {@code targets}. */
final class CompanyFiles {

    /** Says that it is a sample wherever it is shown. */
    static final String NAME = "Albrecht Antriebstechnik (Beispiel)";

    private CompanyFiles() {}

    static void write(Folder folder, Days days) {
        folder.sheet(FolderTable.COMPANY).row(NAME, "EUR", Days.ZONE.getId(), "DE", "01-01", "de;en");
        targets(folder.sheet(FolderTable.TARGETS), days.date(0));
    }

    private static void targets(Sheet sheet, LocalDate begin) {
        record Target(Measure measure, String value, String unit, int fromYear, int toYear) {}
        Resource.rows(
                        "targets",
                        row -> new Target(
                                Measure.named(row.getField("measure")),
                                row.getField("value"),
                                row.getField("unit_id"),
                                Integer.parseInt(row.getField("from_year")),
                                Integer.parseInt(row.getField("to_year"))))
                .forEach(target -> sheet.row(
                        target.measure.text(),
                        target.value,
                        target.unit,
                        begin.plusYears(target.fromYear - 1L).toString(),
                        begin.plusYears(target.toYear).toString()));
    }
}
