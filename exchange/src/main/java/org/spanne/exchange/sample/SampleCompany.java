package org.spanne.exchange.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.catalogue.Catalogue;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Folder;
import org.spanne.exchange.sample.ground.Streams;
import org.spanne.exchange.sample.market.Accounts;
import org.spanne.exchange.sample.market.ContactFile;
import org.spanne.exchange.sample.market.CustomerFile;
import org.spanne.exchange.sample.orders.OrderHistory;
import org.spanne.exchange.sample.staff.Absences;
import org.spanne.exchange.sample.staff.People;
import org.spanne.exchange.sample.staff.Pilot;
import org.spanne.exchange.sample.staff.Setting;
import org.spanne.exchange.sample.staff.Unit;
import org.spanne.exchange.sample.staff.Units;
import org.spanne.exchange.sample.time.SalesTime;

/**
 * Writes the sample company into a folder in the exchange format, which it thereby also documents. Rows stream to
 * disk in the order of the history; memory grows with the number of customers and people only.
 */
public final class SampleCompany {

    private SampleCompany() {}

    /**
     * Writes everything; the same options give the same bytes.
     *
     * @param folder does not exist yet or is empty
     * @throws IOException if a file cannot be written; what was written up to then stays there
     */
    public static SampleOutcome write(SampleOptions options, Path folder, SampleProgress progress) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return new SampleOutcome.Refused(folder + " is a file. Name a folder that does not exist yet.");
        }
        Files.createDirectories(folder);
        if (!isEmpty(folder)) {
            return new SampleOutcome.Refused(folder + " is not empty. Name another folder, or empty it first.");
        }
        Map<FolderTable, Long> rows;
        try (Folder files = new Folder(folder)) {
            write(options, files, progress);
            rows = files.rowsByTable();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (options.dirtyCorners()) {
            DirtyCorners.add(folder);
        }
        return new SampleOutcome.Written(folder, rows);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static void write(SampleOptions options, Folder folder, SampleProgress progress) throws IOException {
        Days days = new Days(options.until());
        Streams streams = new Streams(options.seed());
        Setting setting = new Setting(days, new Pilot(days), streams, folder);
        CompanyFiles.write(folder, days);
        List<Unit> units = Units.all();
        Units.write(units, folder);
        People people = People.hired(units, options.growth(), days, streams);
        people.write(folder, days, streams);
        Absences absences = new Absences(people, days, streams);
        absences.write(people, folder);
        Accounts accounts = Accounts.drawn(options.customers(), people, days, streams);
        CustomerFile.write(accounts, folder, days, streams);
        ContactFile.write(accounts, folder, streams);
        Catalogue catalogue = new Catalogue();
        catalogue.write(folder, days);
        OrderHistory orders = new OrderHistory(accounts, people, catalogue, options.orders(), setting);
        SalesTime time = new SalesTime(people, absences, accounts, options.calendars(), setting);
        for (int day = 0; day < days.count(); day++) {
            orders.day(day, time::opened);
            time.day(day);
            progress.at((day + 1) / (double) days.count(), folder.rows());
        }
        time.finish();
    }
}
