package org.spanne.value.study;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.grouping.traits.NumberColumn;
import org.spanne.engine.numeric.Parallel;
import org.spanne.engine.potential.Backtest;
import org.spanne.engine.potential.Potential;
import org.spanne.engine.potential.PotentialTerms;
import org.spanne.engine.potential.Potentials;
import org.spanne.engine.potential.Spending;
import org.spanne.value.Gap;

/**
 * What customers could buy more: by industry, country, size and mix of purchases comparable customers buy goods that they
 * do not.
 *
 * <p>Amounts are of the last twelve months. How often gaps are closed is measured on those that would have been named a year ago; where there are
 * more than 4,000 customers, on that many of them.
 */
final class WhiteSpace {

    /** How many gaps of a customer are worth naming, and are measured. */
    static final int NAMED = 3;

    private static final int KEPT = 5;
    private static final int MOST_MEASURED = 4_000;
    private static final int AT_A_TIME = 64;
    private static final long SEED = 1;

    private final Ledger ledger;

    WhiteSpace(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The potential of each customer. */
    Potential[] now() {
        int[] all = IntStream.range(0, ledger.tops().size()).toArray();
        Potential[] found = new Potential[all.length];
        if (all.length == 0) {
            return found;
        }
        Spending spending = spending(all, true);
        var potentials =
                new Potentials(traits(all, spending), spending, PotentialTerms.USUAL, new SplittableRandom(SEED));
        Parallel.run(all.length, AT_A_TIME, (from, to) -> {
            for (int buyer = from; buyer < to; buyer++) {
                Double stated = ledger.tops().get(buyer).potential();
                found[buyer] = stated == null ? potentials.of(buyer) : potentials.of(buyer, stated);
            }
        });
        return found;
    }

    /** How gaps of a year ago fared; null where nothing was bought before. */
    @Nullable
    Backtest measured() {
        int stride = (ledger.tops().size() + MOST_MEASURED - 1) / MOST_MEASURED;
        int[] some = stride == 0
                ? new int[0]
                : IntStream.range(0, ledger.tops().size())
                        .filter(buyer -> buyer % stride == 0)
                        .toArray();
        if (some.length == 0 || ledger.sales().goods().isEmpty()) {
            return null;
        }
        Spending before = spending(some, false);
        var potentials = new Potentials(traits(some, before), before, PotentialTerms.USUAL, new SplittableRandom(SEED));
        Backtest backtest = Backtest.of(potentials, spending(some, true), NAMED, new SplittableRandom(SEED));
        return backtest.named() == 0 ? null : backtest;
    }

    /** The gaps most worth naming. */
    List<Gap> gaps(Potential potential) {
        return potential.gaps().stream()
                .limit(KEPT)
                .map(gap -> new Gap(
                        ledger.sales().goods().get(gap.good()),
                        gap.peers().size(),
                        potential.peers().size(),
                        money(gap.amount()),
                        gap.capped(),
                        gap.peers().stream()
                                .limit(KEPT)
                                .map(peer -> new Gap.PeerSpending(
                                        ledger.tops().get(peer.buyer()).customerId(), money(peer.amount())))
                                .toList()))
                .toList();
    }

    private static BigDecimal money(double amount) {
        return Worth.money(amount);
    }

    private Spending spending(int[] buyers, boolean recent) {
        int[] place = new int[ledger.tops().size()];
        Arrays.fill(place, -1);
        IntStream.range(0, buyers.length).forEach(i -> place[buyers[i]] = i);
        List<Ledger.Sale> rows = ledger.sales().rows().stream()
                .filter(row -> row.recent() == recent && place[row.buyer()] >= 0)
                .toList();
        return new Spending(
                buyers.length,
                ledger.sales().goods().size(),
                rows.stream().mapToInt(row -> place[row.buyer()]).toArray(),
                rows.stream().mapToInt(Ledger.Sale::good).toArray(),
                rows.stream().mapToDouble(Ledger.Sale::amount).toArray());
    }

    private MixedTable traits(int[] buyers, Spending spending) {
        List<Ledger.Top> tops =
                IntStream.of(buyers).mapToObj(ledger.tops()::get).toList();
        return new MixedTable(List.of(
                new CategoryColumn(
                        "industry", tops.stream().map(Ledger.Top::industry).toList()),
                new CategoryColumn(
                        "country", tops.stream().map(Ledger.Top::country).toList()),
                new CategoryColumn(
                        "revenue_class",
                        tops.stream().map(Ledger.Top::revenueClass).toList()),
                new NumberColumn(
                        "employees",
                        tops.stream()
                                .mapToDouble(top -> top.employees() == null ? Double.NaN : top.employees())
                                .toArray()),
                new NumberColumn(
                        "spending",
                        IntStream.range(0, buyers.length)
                                .mapToDouble(i -> spending.total(i) > 0 ? spending.total(i) : Double.NaN)
                                .toArray())));
    }
}
