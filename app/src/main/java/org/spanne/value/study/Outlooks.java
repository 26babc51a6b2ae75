package org.spanne.value.study;

import org.jspecify.annotations.Nullable;
import org.spanne.engine.buying.PurchaseInterval;
import org.spanne.engine.buying.Terms;
import org.spanne.engine.buying.base.BaseFit;
import org.spanne.engine.buying.base.BaseForecast;
import org.spanne.engine.buying.base.BaseModel;
import org.spanne.engine.buying.base.BuyerBase;
import org.spanne.engine.buying.contract.Contract;
import org.spanne.engine.buying.contract.RenewalModel;
import org.spanne.engine.buying.history.History;
import org.spanne.engine.numeric.Parallel;

/** What to expect of every customer with a history, by its number among the histories. Figures that no model tells are NaN. */
final class Outlooks {

    /** In months. */
    private static final int YEAR = 12;

    private static final int LIFETIME_YEARS = 5;
    private static final double LEVEL = 0.9;
    private static final int AT_A_TIME = 256;

    private final BuyerBase base;
    private final BaseModel model;
    private final BaseForecast now;
    /** By year and customer, what to expect up to its end. */
    private final double[][] purchases = new double[LIFETIME_YEARS][];

    private final double annualDiscount;
    private final @Nullable PurchaseInterval[] intervals;
    private final @Nullable PurchaseInterval[] lifetimes;

    Outlooks(BuyerBase base, BaseFit.Fitted fit, double annualDiscount) {
        this.base = base;
        this.model = fit.model();
        this.annualDiscount = annualDiscount;
        this.now = new BaseForecast(base, model, new Terms(1, 0), 1);
        for (int year = 0; year < LIFETIME_YEARS; year++) {
            purchases[year] = model.purchases(base, YEAR * (year + 1.0));
        }
        this.intervals = new PurchaseInterval[base.size()];
        this.lifetimes = new PurchaseInterval[base.size()];
        Parallel.run(intervals.length, AT_A_TIME, (from, to) -> {
            for (int customer = from; customer < to; customer++) {
                intervals[customer] = interval(customer, YEAR);
                lifetimes[customer] = interval(customer, LIFETIME_YEARS * YEAR);
            }
        });
    }

    double alive(int customer) {
        return now.alive(customer);
    }

    double purchases(int customer) {
        return purchases[0][customer];
    }

    /** What nine in ten customers like this one keep within; null where contracts tell nothing. */
    @Nullable
    PurchaseInterval interval(int customer) {
        return intervals[customer];
    }

    /** The same for five years. */
    @Nullable
    PurchaseInterval lifetimeInterval(int customer) {
        return lifetimes[customer];
    }

    double spend(int customer) {
        return now.spend(customer);
    }

    /** Purchases of five years, those that come late counted for what they are worth today. */
    double lifetimePurchases(int customer) {
        double worth = 0;
        double before = 0;
        for (int year = 0; year < LIFETIME_YEARS; year++) {
            double added = purchases[year][customer] - before;
            worth += added * Math.pow(1 + annualDiscount, -year - 0.5);
            before = purchases[year][customer];
        }
        return worth;
    }

    /** What one of the purchases of five years is worth today on average; 1 where none is expected. */
    double lifetimeDiscount(int customer) {
        double undiscounted = purchases[LIFETIME_YEARS - 1][customer];
        return undiscounted > 0 ? lifetimePurchases(customer) / undiscounted : 1;
    }

    /** Purchases of a year if the customer is still one for certain. */
    double purchasesIfActive(int customer) {
        Contract contract = base.contract(customer);
        return contract == null
                ? model.free().goingOn(base.all().of(customer)).expected(History.NEW, YEAR)
                : YEAR / contract.gap();
    }

    private @Nullable PurchaseInterval interval(int customer, int months) {
        Contract contract = base.contract(customer);
        if (contract == null) {
            return PurchaseInterval.of(model.free(), base.all().of(customer), months, LEVEL);
        }
        return model.renewals() == null ? null : interval(contract, model.renewals(), months);
    }

    /** Payments that are due within so many months, as long as the contract is renewed. */
    private static PurchaseInterval interval(Contract contract, RenewalModel renewals, int months) {
        double tail = (1 - LEVEL) / 2;
        int low = 0;
        int high = 0;
        double staying = contract.tenure().ended() ? 0 : 1;
        double due = Math.max(0, contract.gap() - contract.silence());
        for (int payments = 0; due <= months && staying > tail; payments++) {
            staying *= renewals.retention(contract.tenure().renewals() + payments);
            low += staying >= 1 - tail ? 1 : 0;
            high += staying > tail ? 1 : 0;
            due += contract.gap();
        }
        return new PurchaseInterval(low, high);
    }
}
