package org.spanne.value.study;

import org.jspecify.annotations.Nullable;

/**
 * What share of a customer's revenue stays, and how many hours of the house its orders take.
 *
 * <p>A customer's own orders tell it from five of them on; before, all orders of the house do. Where no cost is known at all, revenue stands
 * in for contribution.
 */
final class Margins {

    private static final int ENOUGH_ORDERS = 5;

    private final Ledger.Money all;
    private final Ledger.Money year;

    Margins(Ledger ledger) {
        this.all = ledger.all();
        this.year = ledger.year();
    }

    /** Contribution / revenue of the house; null where no cost is known. */
    @Nullable
    Double ofHouse() {
        return Double.isNaN(all.margin()) ? null : all.margin();
    }

    /** Contribution / revenue of a customer; null where no cost is known. */
    @Nullable
    Double of(Ledger.Top top) {
        boolean own =
                top.all().orders() >= ENOUGH_ORDERS && !Double.isNaN(top.all().margin());
        return own ? (Double) top.all().margin() : ofHouse();
    }

    /** What is taken for the margin of a customer. */
    double taken(Ledger.Top top) {
        Double margin = of(top);
        return margin == null ? 1 : margin;
    }

    /** What the last year's orders brought: the cost of some may not be known. */
    double contributionOfYear(Ledger.Top top) {
        Ledger.Money bought = top.year();
        return bought.costed() - bought.cost() + (bought.revenue() - bought.costed()) * taken(top);
    }

    /** Hours of the house per 1,000 units of revenue; null where no events are known. */
    @Nullable
    Double touchHours() {
        return Double.isNaN(year.hoursPerRevenue()) ? null : 1000 * year.hoursPerRevenue();
    }

    /** Hours that further revenue of a customer takes. */
    double touchHours(Ledger.Top top, double revenue) {
        double own = top.year().hoursPerRevenue();
        double rate = top.year().touched() >= ENOUGH_ORDERS && !Double.isNaN(own) ? own : year.hoursPerRevenue();
        return Double.isNaN(rate) ? 0 : rate * revenue;
    }
}
