package org.spanne.exchange.sample.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Streams;
import org.spanne.exchange.sample.staff.People;
import org.spanne.exchange.sample.staff.Seat;
import org.spanne.exchange.sample.staff.Unit;

/**
 * All customers of the sample company. This is the one thing whose memory grows with it: some 300 bytes a customer.
 */
public final class Accounts {

    private final List<Account> all;
    private final List<List<Account>> bySeat;

    private Accounts(List<Account> all, List<Seat> seats) {
        this.all = List.copyOf(all);
        Map<Seat, List<Account>> own = all.stream().collect(Collectors.groupingBy(Account::seat));
        Map<Unit, List<Account>> ofUnit = all.stream()
                .collect(Collectors.groupingBy(account -> account.seat().unit()));
        bySeat = seats.stream()
                .map(seat -> own.getOrDefault(seat, ofUnit.getOrDefault(seat.unit(), this.all)))
                .map(List::copyOf)
                .toList();
    }

    /** Draws that many customers, group by group. */
    public static Accounts drawn(int customers, People people, Days days, Streams streams) {
        Families families = new Families(new Custody(people), days, streams);
        List<Account> all = new ArrayList<>(customers);
        while (all.size() < customers) {
            all.addAll(families.next(all.size()));
        }
        return new Accounts(all.subList(0, customers), people.seats());
    }

    /** All of them; an account stands at its number. */
    public List<Account> all() {
        return all;
    }

    /** Those whom a seat looks after; where it has none yet, those of its whole unit, or everybody. */
    public List<Account> of(Seat seat) {
        return bySeat.get(seat.number());
    }
}
