package org.spanne.exchange.sample.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.spanne.exchange.sample.ground.Cents;
import org.spanne.exchange.sample.ground.Days;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.ground.Resource;
import org.spanne.exchange.sample.ground.Weighted;
import org.spanne.exchange.sample.market.Account;

/**
 * What is ordered: an offer as it is, an offer with options, or modules with parts that no module provides. A few
 * of those parts recur again and again, most are for one customer only.
 */
public final class Basket {

    private static final double MEDIAN_ORDER = 420_000;
    private static final double SIZE = 0.58;
    private static final double INFLATION = 1.025;
    private static final double FITS_GROUP = 12;

    private final Catalogue catalogue;
    private final Days days;
    private final List<Special> specials = Resource.rows(
            "specials",
            row -> new Special(
                    row.getField("item"),
                    row.getField("product_group"),
                    Double.parseDouble(row.getField("weight")),
                    Cents.of(row.getField("cost"))));
    private final Weighted<Special> anySpecial = Weighted.by(specials, Special::weight);

    /** A part that no module provides. */
    private record Special(String item, String group, double weight, long cost) {}

    /** Baskets filled from a catalogue. */
    public Basket(Catalogue catalogue, Days days) {
        this.catalogue = catalogue;
        this.days = days;
    }

    /** What a customer orders on a day: at least one line. */
    public List<Line> fill(RandomGenerator random, Account account, Kind kind, int day) {
        Offer offer = catalogue.offer(random, account, 1 + (int) days.years(day));
        double value = Draw.logNormal(random, MEDIAN_ORDER * StrictMath.pow(account.weight(), SIZE), 0.5);
        int bundles = Math.clamp(Math.round(value / offer.price()), 1, 400);
        double rate = rate(account.currency()) * StrictMath.pow(INFLATION, days.years(day));
        double discount =
                Math.max(0, Draw.between(random, 0, 0.12) + account.style().discount());
        List<Line> lines = new ArrayList<>();
        for (Offer.Part part : parts(random, offer, kind)) {
            Module module = part.module();
            lines.add(new Line(
                    module.name(),
                    module.id(),
                    offer.id(),
                    module.group(),
                    bundles * part.quantity(),
                    Cents.times(module.price(), rate * (1 - discount)),
                    Cents.times(module.cost(), rate * Draw.between(random, 0.97, 1.05))));
        }
        if (kind == Kind.BESPOKE) {
            addSpecials(random, account, offer.group(), bundles, rate, lines);
        }
        return lines;
    }

    private static List<Offer.Part> parts(RandomGenerator random, Offer offer, Kind kind) {
        List<Offer.Part> standard = offer.standard();
        return switch (kind) {
            case STANDARD -> standard;
            case CONFIGURED -> configured(random, offer);
            case BESPOKE -> standard.subList(0, Math.min(standard.size(), Draw.between(random, 1, 2)));
        };
    }

    /** The standard parts with one or two options, each in place of the standard part of its group. */
    private static List<Offer.Part> configured(RandomGenerator random, Offer offer) {
        List<Offer.Part> parts = new ArrayList<>(offer.standard());
        List<Offer.Part> options = offer.options();
        if (options.isEmpty()) {
            return parts;
        }
        Set<String> chosen = new HashSet<>();
        for (int i = Draw.between(random, 1, 2); i > 0; i--) {
            Offer.Part option = Draw.one(random, options);
            if (chosen.add(option.options())) {
                parts.removeIf(part -> part.options().equals(option.options()));
                parts.add(option);
            }
        }
        return parts;
    }

    private void addSpecials(
            RandomGenerator random, Account account, String group, int bundles, double rate, List<Line> lines) {
        int count = 1 + Draw.poisson(random, 0.45);
        Set<String> items = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Special special = special(random, group);
            String item = special.item();
            boolean isOwn = item.contains("nach ") && !item.startsWith("Flansch");
            if (isOwn || Draw.chance(random, 0.15)) {
                item += " Z-" + (1000 + (account.number() * 37 + random.nextInt(5)) % 9000);
            }
            if (items.add(item)) {
                long cost = Cents.times(special.cost(), rate * Draw.between(random, 0.95, 1.35));
                long price = Cents.times(special.cost(), rate * Draw.between(random, 1.4, 1.7));
                lines.add(new Line(item, null, null, special.group(), Math.min(bundles, 40), price, cost));
            }
        }
    }

    /** Usually one of the product group that is ordered. */
    private Special special(RandomGenerator random, String group) {
        Special special = anySpecial.one(random);
        for (int i = 0; i < FITS_GROUP && !special.group().equals(group); i++) {
            special = anySpecial.one(random);
        }
        return special;
    }

    /** Units of a currency for one euro. */
    private static double rate(String currency) {
        return switch (currency) {
            case "CHF" -> 0.95;
            case "USD" -> 1.09;
            default -> 1;
        };
    }
}
