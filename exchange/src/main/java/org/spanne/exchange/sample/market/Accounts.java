package org.spanne.exchange.sample.market;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Streams;
import org.spanne.exchange.sample.staff.People;
import org.spanne.exchange.sample.staff.Seat;

/** All customers of the sample company. This is the one thing whose memory grows with it: some 300 bytes a customer. */
public final class Accounts {

    private final List<Account> all;
    private final List<List<Account>> bySeat;

    private Accounts(List<Account> all, int seats) {
        this.all = List.copyOf(all);
        List<List<Account>> growing = Stream.generate(() -> (List<Account>) new ArrayList<Account>())
                .limit(seats)
                .toList();
        all.forEach(account -> growing.get(account.seat().number()).add(account));
        this.bySeat = growing.stream().map(List::copyOf).toList();
    }

    /** Draws that many customers, group by group. */
    public static Accounts drawn(int customers, People people, Days days, Streams streams) {
        Families families = new Families(new Custody(people), days, streams);
        List<Account> all = new ArrayList<>(customers);
        while (all.size() < customers) {
            all.addAll(families.next(all.size()));
        }
        return new Accounts(all.subList(0, customers), people.seats().size());
    }

    /** All of them; an account stands at its number. */
    public List<Account> all() {
        return all;
    }

    /** Those whom a seat looks after; where it has none yet, those of its whole unit. */
    public List<Account> of(Seat seat) {
        List<Account> own = bySeat.get(seat.number());
        return own.isEmpty()
                ? all.stream()
                        .filter(account ->
                                account.seat().unit().id().equals(seat.unit().id()))
                        .toList()
                : own;
    }
}
