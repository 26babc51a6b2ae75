package org.spanne.exchange.sample.market;

import java.util.Locale;

/** What decides a customer's purchases. */
public enum BuyingStyle {
    PRICE(3, 0.85, 0.05),
    PARTNERSHIP(4, 1.0, 0.01),
    TECHNICAL(3, 1.18, -0.01),
    TENDER(1, 0.95, 0.03);

    private final String text = name().toLowerCase(Locale.ROOT);
    private final double weight;
    private final double bespoke;
    private final double discount;

    BuyingStyle(double weight, double bespoke, double discount) {
        this.weight = weight;
        this.bespoke = bespoke;
        this.discount = discount;
    }

    double weight() {
        return weight;
    }

    /** How individual the orders are, 1 for the average. */
    public double bespoke() {
        return bespoke;
    }

    /** What is given on top of the usual discount, as a share of the list price. */
    public double discount() {
        return discount;
    }

    /** As in the files. */
    String text() {
        return text;
    }
}
