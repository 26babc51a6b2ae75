package org.spanne.exchange.sample.orders;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.ground.Streams;
import org.spanne.exchange.sample.market.Account;
import org.spanne.exchange.sample.staff.Pilot;

/**
 * Who orders when. Each customer orders at its own rate, which varies with the season, until it is lost. The
 * customers that order next on a day are chained in a list per day, so that a day costs what happens on it and
 * memory is two numbers a customer.
 */
final class Demand {

    private static final int NONE = -1;

    /** How frequency takes part in what customers buy; the rest is the size of their orders. */
    private static final double FREQUENCY = 0.5;

    /** What customers of the pilot order more often at its end. */
    private static final double PILOT_GAIN = 0.25;

    private final List<Account> accounts;
    private final Days days;
    private final Pilot pilot;
    private final Season season;
    private final RandomGenerator[] randoms;
    private final int[] firstOn;
    private final int[] nextOf;
    private final double scale;

    /**
     * @param orders how many are wanted in all, roughly
     */
    Demand(List<Account> accounts, int orders, Days days, Pilot pilot, Streams streams) {
        this.accounts = accounts;
        this.days = days;
        this.pilot = pilot;
        season = new Season(days);
        firstOn = new int[days.count()];
        Arrays.fill(firstOn, NONE);
        nextOf = new int[accounts.size()];
        randoms = new RandomGenerator[accounts.size()];
        double years = accounts.stream().mapToDouble(this::appetite).sum();
        scale = orders / Math.max(years, 1e-9);
        for (Account account : accounts) {
            randoms[account.number()] = streams.of("demand", account.number());
            schedule(account, Math.max(NONE, account.since() - 1));
        }
    }

    private double appetite(Account account) {
        return rate(account) * account.buyingDays(days.count()) / (days.count() / (double) Days.YEARS);
    }

    private static double rate(Account account) {
        return StrictMath.pow(account.weight(), FREQUENCY);
    }

    private void schedule(Account account, int day) {
        double level = day < 0 ? 0 : pilot.level(account.seat().unit(), day);
        double gap = 1 / (rate(account) * scale * (1 + PILOT_GAIN * level));
        int next = season.after(day, Draw.exponential(randoms[account.number()], gap));
        if (next < Math.min(days.count(), account.lost()) && account.buyingDays(days.count()) > 0) {
            nextOf[account.number()] = firstOn[next];
            firstOn[next] = account.number();
        }
    }

    /** Names everybody who orders on that day; to be called for each day in turn. */
    void on(int day, Consumer<Account> ordering) {
        for (int number = firstOn[day]; number != NONE; ) {
            int following = nextOf[number];
            ordering.accept(accounts.get(number));
            schedule(accounts.get(number), day);
            number = following;
        }
    }
}
