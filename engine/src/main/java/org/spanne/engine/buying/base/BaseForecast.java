package org.spanne.engine.buying.base;

import org.jspecify.annotations.Nullable;
import org.spanne.engine.buying.Forecast;
import org.spanne.engine.buying.Terms;
import org.spanne.engine.buying.contract.Contract;
import org.spanne.engine.buying.contract.RenewalModel;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.spend.SpendModel;

/** What to expect of each buyer of a base. A figure that no model tells is NaN. */
public final class BaseForecast {

    private final double[] alive;
    private final double[] purchases;
    private final double[] spend;
    private final double[] value;

    /**
     * @param terms horizon and discount, in the unit of time of the base
     * @param margin the share of an amount that stays, 1 for revenue
     */
    public BaseForecast(BuyerBase base, BaseModel model, Terms terms, double margin) {
        this.alive = new double[base.size()];
        this.purchases = new double[base.size()];
        this.spend = new double[base.size()];
        this.value = new double[base.size()];
        var ofFree = new Forecast(model.free(), base.free(), terms);
        int next = 0;
        for (int buyer = 0; buyer < alive.length; buyer++) {
            Contract contract = base.contract(buyer);
            double discounted;
            if (contract == null) {
                alive[buyer] = ofFree.alive(next);
                purchases[buyer] = ofFree.purchases(next);
                spend[buyer] = spend(model.spend(), base.all(), buyer);
                discounted = ofFree.discountedPurchases(next++);
            } else {
                alive[buyer] = contract.tenure().ended() ? 0 : 1;
                purchases[buyer] = payments(model.renewals(), contract, new Terms(terms.periods(), 0));
                spend[buyer] = base.all().knowSpend() ? base.all().spend(buyer) : Double.NaN;
                discounted = payments(model.renewals(), contract, terms);
            }
            value[buyer] = discounted * spend[buyer] * margin;
        }
    }

    /** {@return the probability that a buyer is still active} */
    public double alive(int buyer) {
        return alive[buyer];
    }

    /** {@return how many purchases to expect of a buyer within the horizon} */
    public double purchases(int buyer) {
        return purchases[buyer];
    }

    /** {@return the amount to expect of a buyer's purchase} */
    public double spend(int buyer) {
        return spend[buyer];
    }

    /** {@return what a buyer's purchases within the horizon are worth today} */
    public double value(int buyer) {
        return value[buyer];
    }

    private static double spend(@Nullable SpendModel model, Histories histories, int buyer) {
        return model == null ? Double.NaN : model.expected(histories.repeats(buyer), histories.spend(buyer));
    }

    private static double payments(@Nullable RenewalModel model, Contract contract, Terms terms) {
        if (contract.tenure().ended()) {
            return 0;
        }
        return model == null ? Double.NaN : contract.discounted(model, terms);
    }
}
