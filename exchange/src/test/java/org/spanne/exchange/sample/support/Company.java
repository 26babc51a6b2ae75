package org.spanne.exchange.sample.support;

import java.nio.file.Path;
import org.spanne.exchange.sample.catalogue.Catalogue;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Folder;
import org.spanne.exchange.sample.ground.Streams;
import org.spanne.exchange.sample.market.Account;
import org.spanne.exchange.sample.market.Accounts;
import org.spanne.exchange.sample.staff.People;
import org.spanne.exchange.sample.staff.Pilot;
import org.spanne.exchange.sample.staff.Setting;
import org.spanne.exchange.sample.staff.Unit;
import org.spanne.exchange.sample.staff.Units;

/** A company in memory, of which nothing is written. */
public final class Company {

    public final Days days = new Days(WrittenFolder.UNTIL);
    public final Streams streams = new Streams(21);
    public final Pilot pilot = new Pilot(days);
    public final Setting setting = new Setting(days, pilot, streams, new Folder(Path.of("nowhere")));
    public final Catalogue catalogue = new Catalogue();
    public final People people;
    public final Accounts accounts;

    public Company(int customers) {
        people = People.hired(Units.all(), 1, days, streams);
        accounts = Accounts.drawn(customers, people, days, streams);
    }

    public Unit unit(String id) {
        return Units.all().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A customer of a unit that buys from the first day to the last. */
    public Account account(String unit) {
        return accounts.all().stream()
                .filter(account -> account.seat().unit().id().equals(unit))
                .filter(account -> account.buyingDays(days.count()) == days.count())
                .findFirst()
                .orElseThrow();
    }
}
