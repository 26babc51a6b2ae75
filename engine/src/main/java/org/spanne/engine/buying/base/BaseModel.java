package org.spanne.engine.buying.base;

import org.jspecify.annotations.Nullable;
import org.spanne.engine.buying.BuyingModel;
import org.spanne.engine.buying.Forecast;
import org.spanne.engine.buying.contract.Contract;
import org.spanne.engine.buying.contract.RenewalModel;
import org.spanne.engine.buying.spend.SpendModel;

/**
 * The models that together tell of all buyers.
 *
 * @param free of the free buyers' purchases
 * @param renewals of the contracts, or null where how long they last is not known
 * @param spend of the free buyers' amounts, or null where it is not known
 */
public record BaseModel(
        BuyingModel free,
        @Nullable RenewalModel renewals,
        @Nullable SpendModel spend) {

    /** {@return how many purchases to expect of each buyer within a time; NaN where that is not known} */
    public double[] purchases(BuyerBase base, double horizon) {
        double[] ofFree = Forecast.purchases(free, base.free(), horizon);
        double[] purchases = new double[base.size()];
        int next = 0;
        for (int buyer = 0; buyer < purchases.length; buyer++) {
            Contract contract = base.contract(buyer);
            purchases[buyer] = contract == null ? ofFree[next++] : purchases(contract, horizon);
        }
        return purchases;
    }

    private double purchases(Contract contract, double horizon) {
        if (contract.tenure().ended()) {
            return 0;
        }
        return renewals == null ? Double.NaN : contract.expected(renewals, horizon);
    }
}
