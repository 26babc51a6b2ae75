package org.spanne.exchange.sample.market;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.ground.Folder;
import org.spanne.exchange.sample.ground.Sheet;
import org.spanne.exchange.sample.ground.Streams;
import org.spanne.exchange.sample.ground.Town;

/**
 * Writes {@code customers.csv}, with the harmless kind of dirt that every export has: some customers without an
 * owner or owned by somebody who left, and one row twice.
 */
public final class CustomerFile {

    private static final double HAS_NO_OWNER = 0.012;
    private static final double HAS_FIRST_OWNER = 0.25;
    private static final double HAS_NO_POTENTIAL = 0.1;

    /** What a customer of weight 1 buys in a year, company currency. */
    private static final double MEDIAN_YEAR = 12_000;

    /** The customer whose row stands there twice. */
    private static final int REPEATED = 7;

    private final Sheet sheet;
    private final Days days;
    private final Streams streams;

    private CustomerFile(Sheet sheet, Days days, Streams streams) {
        this.sheet = sheet;
        this.days = days;
        this.streams = streams;
    }

    /** Writes the file. */
    public static void write(Accounts accounts, Folder folder, Days days, Streams streams) {
        Sheet sheet = folder.sheet(FolderTable.CUSTOMERS, "buying_style", "product_focus", "automation");
        CustomerFile file = new CustomerFile(sheet, days, streams);
        List<Account> all = accounts.all();
        for (Account account : all) {
            file.row(account, account.parent() < 0 ? null : all.get(account.parent()));
            if (account.number() == REPEATED) {
                file.row(account, account.parent() < 0 ? null : all.get(account.parent()));
            }
        }
    }

    private void row(Account account, @Nullable Account parent) {
        RandomGenerator random = streams.of("customer", account.number());
        Town town = account.town();
        Town.Spot spot = town.spot(random);
        long employees = employees(random, account);
        sheet.row(
                account.id(),
                account.name(),
                parent == null ? null : parent.id(),
                account.domain(),
                account.industry().name(),
                town.country(),
                town.region(),
                town.postalCode(),
                spot.latitude(),
                spot.longitude(),
                Long.toString(employees),
                revenueClass(employees),
                account.language(),
                account.status().text(),
                account.status() == Status.PROSPECT ? null : days.text(account.since()),
                owner(random, account),
                potential(random, account),
                account.style().text(),
                account.focus(),
                Draw.one(random, List.of("low", "medium", "medium", "high")));
    }

    private static long employees(RandomGenerator random, Account account) {
        double typical = account.industry().employees() * StrictMath.pow(account.weight(), 0.45);
        return Math.max(2, Math.round(Draw.logNormal(random, typical, 0.5)));
    }

    private static String revenueClass(long employees) {
        double millions = employees * 0.19;
        return millions < 5
                ? "<5M"
                : millions < 25 ? "5-25M" : millions < 100 ? "25-100M" : millions < 500 ? "100-500M" : "500M+";
    }

    private static @Nullable String owner(RandomGenerator random, Account account) {
        if (Draw.chance(random, HAS_NO_OWNER)) {
            return null;
        }
        boolean first = Draw.chance(random, HAS_FIRST_OWNER);
        return (first ? account.seat().holders().getFirst() : account.seat().last()).id();
    }

    private static @Nullable String potential(RandomGenerator random, Account account) {
        double year = MEDIAN_YEAR * StrictMath.pow(account.weight(), 1.05);
        long hundreds = Math.round(Draw.logNormal(random, 1.9 * year, 0.45) / 100);
        return Draw.chance(random, HAS_NO_POTENTIAL) ? null : Math.max(5, hundreds) + "00.00";
    }
}
