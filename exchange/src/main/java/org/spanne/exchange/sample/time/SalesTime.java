package org.spanne.exchange.sample.time;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Ids;
import org.spanne.exchange.sample.ground.Sheet;
import org.spanne.exchange.sample.market.Account;
import org.spanne.exchange.sample.market.Accounts;
import org.spanne.exchange.sample.orders.OpenOrder;
import org.spanne.exchange.sample.staff.Absences;
import org.spanne.exchange.sample.staff.People;
import org.spanne.exchange.sample.staff.Person;
import org.spanne.exchange.sample.staff.Seat;
import org.spanne.exchange.sample.staff.Setting;

/**
 * Writes how sales people spent their time, day by day: {@code activities.csv}, {@code mail.csv} and calendars of
 * the same meetings. About a tenth of it goes to customers, until the pilot changes that in its units.
 */
public final class SalesTime {

    private final Days days;
    private final Absences absences;
    private final Map<Integer, Diary> diaries = new TreeMap<>();
    private final List<Seat> seats;
    private final Sheet activities;
    private final Mails mails;
    private final Calendars calendars;
    private int number;

    /**
     * @param withCalendars whether calendars are wanted
     */
    public SalesTime(People people, Absences absences, Accounts accounts, boolean withCalendars, Setting setting) {
        this.days = setting.days();
        this.absences = absences;
        seats = people.sellers();
        for (Seat seat : seats) {
            diaries.put(seat.number(), new Diary(seat, accounts.of(seat), setting));
        }
        activities = setting.folder().sheet(FolderTable.ACTIVITIES);
        mails = new Mails(accounts, setting);
        calendars = new Calendars(people, absences, withCalendars, setting);
    }

    /** An order came in that somebody has to push through the house. */
    public void opened(OpenOrder order) {
        Diary diary = diaries.get(order.account().seat().number());
        if (diary != null) {
            diary.take(order);
        }
    }

    /** Writes a day, to be called for each day in turn. */
    public void day(int day) {
        if (!days.working(day)) {
            return;
        }
        for (Seat seat : seats) {
            Person holder = seat.on(day);
            Diary diary = diaries.get(seat.number());
            if (holder != null && diary != null && !absences.away(holder, day)) {
                for (Block block : diary.day(day, holder)) {
                    String id = Ids.of("T", 7, ++number);
                    row(id, day, holder, block);
                    calendars.add(id, day, holder, block);
                }
                mails.day(day, seat, holder);
            }
        }
    }

    private void row(String id, int day, Person person, Block block) {
        Account account = block.account();
        Category category = block.category();
        activities.row(
                id,
                person.id(),
                block.means().text(),
                days.text(day, block.start()),
                days.text(day, block.end()),
                account == null ? null : account.id(),
                block.orderId(),
                String.join(";", block.company().domains()),
                block.company().count() > 1 ? Integer.toString(block.company().count()) : null,
                block.response().text(),
                category == null ? null : category.text());
    }

    /** Writes the calendars; to be called after the last day. */
    public void finish() throws IOException {
        calendars.write();
    }
}
