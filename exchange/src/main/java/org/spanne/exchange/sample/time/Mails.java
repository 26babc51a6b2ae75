package org.spanne.exchange.sample.time;

import java.util.BitSet;
import java.util.random.RandomGenerator;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.ground.Ids;
import org.spanne.exchange.sample.ground.Sheet;
import org.spanne.exchange.sample.market.Accounts;
import org.spanne.exchange.sample.staff.People;
import org.spanne.exchange.sample.staff.Person;
import org.spanne.exchange.sample.staff.Seat;
import org.spanne.exchange.sample.staff.Setting;

/** Who wrote to which domains when, in the last half year, as {@code mail.csv}. */
final class Mails {

    private static final double PER_FULL_DAY = 11.5;
    private static final double IS_SENT = 0.42;
    private static final double ANSWERS = 0.55;
    private static final double HAS_COPY = 0.3;
    private static final int FIRST_MINUTE = 440;
    private static final int LAST_MINUTE = 1130;

    /** Private mail and newsletters. */
    private static final String OTHERS = "post.example";

    private final Accounts accounts;
    private final Setting setting;
    private final Sheet sheet;
    private int threads;

    Mails(Accounts accounts, Setting setting) {
        this.accounts = accounts;
        this.setting = setting;
        sheet = setting.folder().sheet(FolderTable.MAIL);
    }

    /** Writes the mails of somebody on one day. */
    void day(int day, Seat seat, Person person) {
        Days days = setting.days();
        if (day < days.count() - Calendars.DAYS) {
            return;
        }
        RandomGenerator random = setting.streams().of("mail-" + person.id(), day);
        double toCustomers =
                0.1 + 0.7 * Category.CUSTOMER.share(seat.unit(), setting.pilot().progress(day));
        BitSet taken = new BitSet();
        String thread = "";
        for (int i = Draw.poisson(random, PER_FULL_DAY * person.hoursPerWeek() / 40); i > 0; i--) {
            int minute = taken.nextClearBit(Draw.between(random, FIRST_MINUTE, LAST_MINUTE));
            taken.set(minute);
            boolean sent = Draw.chance(random, IS_SENT);
            String other = partner(random, seat, toCustomers);
            boolean copied = Draw.chance(random, HAS_COPY);
            if (thread.isEmpty() || !Draw.chance(random, ANSWERS)) {
                thread = Ids.of("V", 7, ++threads);
            }
            sheet.row(
                    person.id(),
                    days.text(day, minute),
                    sent ? "sent" : "received",
                    sent ? other : People.DOMAIN,
                    copied ? (sent ? People.DOMAIN : other) : null,
                    thread);
        }
    }

    private String partner(RandomGenerator random, Seat seat, double toCustomers) {
        double chance = random.nextDouble();
        if (chance < toCustomers) {
            return Draw.one(random, accounts.of(seat)).domain();
        }
        return chance < 0.95 ? People.DOMAIN : OTHERS;
    }
}
