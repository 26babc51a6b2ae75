package org.spanne.exchange.sample.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.ground.Streams;
import org.spanne.exchange.sample.ground.Town;
import org.spanne.exchange.sample.ground.Weighted;
import org.spanne.exchange.sample.market.CompanyNames.Brand;

/** Draws customers as they belong together: most stand alone, some have subsidiaries, a few of these have sites. */
final class Families {

    private static final double HAS_SUBSIDIARIES = 0.11;
    private static final double HAS_SITES = 0.017;

    /** Spread of the logarithm of what customers buy: a fifth of them buys four fifths. */
    private static final double SKEW = 1.42;

    private static final double IS_PROSPECT = 0.17;
    private static final double IS_FORMER = 0.12;
    private static final double CAME_LATELY = 0.15;
    private static final int NEW_DAYS = 300;

    private final CompanyNames names = new CompanyNames();
    private final Weighted<Industry> industries = Weighted.by(Industry.all(), Industry::weight);
    private final Weighted<Town> towns = Weighted.by(Town.all(), Town::weight);
    private final Weighted<BuyingStyle> styles = Weighted.by(Arrays.asList(BuyingStyle.values()), BuyingStyle::weight);
    private final Custody custody;
    private final Days days;
    private final Streams streams;
    private int families;

    Families(Custody custody, Days days, Streams streams) {
        this.custody = custody;
        this.days = days;
        this.streams = streams;
    }

    /** One more family; its head has the number {@code first}, the others follow. */
    List<Account> next(int first) {
        RandomGenerator random = streams.of("family", families++);
        double shape = random.nextDouble();
        Family family = new Family(random, first, shape < HAS_SITES);
        if (shape < HAS_SITES) {
            family.group();
        } else if (shape < HAS_SUBSIDIARIES) {
            family.subsidiaries();
        } else {
            family.add(-1, family.brand.name(), family.home, 1);
        }
        return family.members;
    }

    /** A family being drawn. */
    private final class Family {

        private final RandomGenerator random;
        private final int first;
        private final boolean isGlobal;
        private final Industry industry;
        private final Town home;
        private final Brand brand;
        private final double weight;
        private final List<Account> members = new ArrayList<>();

        Family(RandomGenerator random, int first, boolean isGlobal) {
            this.random = random;
            this.first = first;
            this.isGlobal = isGlobal;
            industry = industries.one(random);
            home = towns.one(random);
            brand = names.brand(random, industry, home);
            double own = Draw.logNormal(random, industry.trades() ? 0.6 : 1, SKEW);
            weight = isGlobal ? 2.5 * own : own;
        }

        void group() {
            int holding = add(-1, brand.name() + " Holding", home, 0.3);
            for (int companies = Draw.between(random, 2, 3); companies > 0; companies--) {
                Town seat = towns.one(random);
                int company = add(holding, brand.name() + " " + seat.name(), seat, 1);
                for (int sites = Draw.between(random, 1, 3); sites > 0; sites--) {
                    Town site = towns.one(random);
                    add(company, brand.name() + " Werk " + site.name(), site, 0.6);
                }
            }
        }

        void subsidiaries() {
            int head = add(-1, brand.name(), home, 1);
            for (int more = Draw.between(random, 1, 4); more > 0; more--) {
                Town town = towns.one(random);
                add(head, brand.name() + " " + town.name(), town, 0.5);
            }
        }

        int add(int parent, String name, Town town, double part) {
            int number = first + members.size();
            Life life = life();
            members.add(new Account(
                    number,
                    parent,
                    "K" + (100_001 + number),
                    names.full(random, name, town),
                    brand.domain(),
                    industry,
                    town,
                    town.language(),
                    custody.seat(random, industry, town, isGlobal, life.isNew(days)),
                    life.status,
                    life.since,
                    life.lost,
                    part * Draw.logNormal(random, weight, 0.35),
                    Draw.one(random, industry.focuses()),
                    styles.one(random),
                    currency(town)));
            return number;
        }

        private Life life() {
            double fate = isGlobal ? 1 : random.nextDouble();
            int longAgo = -Draw.between(random, 30, 7000);
            if (fate < IS_PROSPECT) {
                return new Life(Status.PROSPECT, 0, Integer.MAX_VALUE);
            }
            if (fate < IS_PROSPECT + IS_FORMER) {
                int lost = (int) (days.count() * Draw.between(random, 0.05, 0.9));
                return new Life(Status.FORMER, longAgo, lost);
            }
            boolean lately = !isGlobal && Draw.chance(random, CAME_LATELY);
            int since = lately ? random.nextInt(days.count() - 20) : longAgo;
            return new Life(Status.CUSTOMER, since, Integer.MAX_VALUE);
        }

        private String currency(Town town) {
            if (town.country().equals("CH") && Draw.chance(random, 0.8)) {
                return "CHF";
            }
            return isGlobal && Draw.chance(random, 0.12) ? "USD" : "EUR";
        }
    }

    /** From when to when somebody buys, by day. */
    private record Life(Status status, int since, int lost) {

        boolean isNew(Days days) {
            return status == Status.PROSPECT || (status == Status.CUSTOMER && since > days.count() - NEW_DAYS);
        }
    }
}
