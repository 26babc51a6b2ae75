package org.spanne.engine.buying.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.buying.contract.Contract;
import org.spanne.engine.buying.contract.Tenure;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.buying.history.Occasions;
import org.spanne.engine.buying.history.PurchaseSummary;
import org.spanne.engine.buying.history.Rhythm;

/**
 * All buyers, told apart into those under contract, who leave at a moment that can be seen, and free ones, who just stay
 * away one day.
 */
public final class BuyerBase {

    private final Histories all;
    private final Histories free;
    private final @Nullable Contract[] contracts;

    private BuyerBase(Histories all, @Nullable Contract[] contracts) {
        this.all = all;
        this.contracts = contracts;
        int[] ofFree = new int[all.size()];
        int size = 0;
        for (int buyer = 0; buyer < contracts.length; buyer++) {
            if (contracts[buyer] == null) {
                ofFree[size++] = buyer;
            }
        }
        this.free = size == all.size() ? all : all.only(Arrays.copyOf(ofFree, size));
    }

    /** {@return a base in which nobody is under contract} */
    public static BuyerBase ofFree(Histories histories) {
        return new BuyerBase(histories, new Contract[histories.size()]);
    }

    /** {@return a base in which buyers with the rhythm of a contract are under one} */
    public static BuyerBase of(PurchaseSummary summary, Occasions occasions) {
        @Nullable Contract[] contracts = new Contract[summary.histories().size()];
        for (int i = 0; i < contracts.length; i++) {
            if (Rhythm.of(occasions, summary.buyer(i)).isContractual()) {
                contracts[i] = Contract.of(occasions, summary.buyer(i), summary.pace());
            }
        }
        return new BuyerBase(summary.histories(), contracts);
    }

    /** {@return how many buyers there are} */
    public int size() {
        return all.size();
    }

    /** {@return the histories of all buyers} */
    public Histories all() {
        return all;
    }

    /** {@return the histories of the free buyers, in the order of all} */
    public Histories free() {
        return free;
    }

    /** {@return a buyer's contract, or null for a free buyer} */
    public @Nullable Contract contract(int buyer) {
        return contracts[buyer];
    }

    /** {@return how long the contracts have lasted} */
    public List<Tenure> tenures() {
        List<Tenure> tenures = new ArrayList<>();
        for (Contract contract : contracts) {
            if (contract != null) {
                tenures.add(contract.tenure());
            }
        }
        return tenures;
    }
}
