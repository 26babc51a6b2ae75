package org.spanne.engine.potential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.spanne.engine.grouping.traits.MixedTable;
import org.spanne.engine.numeric.Sample;

/**
 * Finds what buyers could buy more: nearest neighbours by traits and mix of purchases, and the goods that many of them buy.
 *
 * <p>Exact for the buyers that may be peers; where these are more than 4,000, a sample of that many is drawn once. The size
 * of buyers should be among the traits: else small ones are held against what large ones spend. Cost: 4,000 × (columns +
 * goods bought) a buyer, any number of them at a time. Buyer-based collaborative filtering, kept to counts that can be
 * shown; source: Herlocker, Konstan, Borchers and Riedl, An algorithmic framework for performing collaborative filtering
 * (1999).
 */
public final class Potentials {

    private static final int MOST_AMONG = 4_000;

    private final Spending spending;
    private final PotentialTerms terms;
    private final Peers peers;

    /**
     * @param traits of all buyers, in rows by their number
     * @param spending of all buyers, within the time that amounts are to be stated for
     * @param random draws the buyers that may be peers where there are too many
     * @throws IllegalArgumentException if traits and spending are not of the same number of buyers
     */
    public Potentials(MixedTable traits, Spending spending, PotentialTerms terms, RandomGenerator random) {
        if (traits.rows() != spending.buyers()) {
            throw new IllegalArgumentException(
                    "There are traits of %d buyers, but purchases of %d".formatted(traits.rows(), spending.buyers()));
        }
        this.spending = spending;
        this.terms = terms;
        int[] buying = IntStream.range(0, spending.buyers())
                .filter(buyer -> spending.total(buyer) > 0)
                .toArray();
        this.peers = new Peers(traits, spending, Sample.of(buying, MOST_AMONG, random), terms.weightOfMix());
    }

    Spending spending() {
        return spending;
    }

    /** {@return what a buyer of whom no potential is stated could buy more} */
    public Potential of(int buyer) {
        return of(buyer, Double.POSITIVE_INFINITY);
    }

    /**
     * {@return what a buyer could buy more}
     *
     * @param stated what the buyer is thought to spend at most within the time of the spending
     * @throws IllegalArgumentException if that is negative or not a number
     */
    public Potential of(int buyer, double stated) {
        if (!(stated >= 0)) {
            throw new IllegalArgumentException("Buyer %d cannot have the potential %s".formatted(buyer, stated));
        }
        double room = Math.max(0, stated - spending.total(buyer));
        List<Peer> nearest = peers.of(buyer, terms.peers());
        List<List<Gap.PeerSpending>> byGood = new ArrayList<>();
        IntStream.range(0, spending.goods()).forEach(_ -> byGood.add(new ArrayList<>()));
        for (Peer peer : nearest) {
            for (int good : spending.goodsOf(peer.buyer())) {
                byGood.get(good).add(new Gap.PeerSpending(peer.buyer(), spending.amount(peer.buyer(), good)));
            }
        }
        List<Gap> gaps = IntStream.range(0, spending.goods())
                .filter(good -> byGood.get(good).size() >= terms.fewest() && spending.amount(buyer, good) == 0)
                .mapToObj(good -> gap(good, byGood.get(good), nearest.size(), room))
                .sorted(Comparator.comparingDouble(Gap::share)
                        .thenComparingDouble(Gap::amount)
                        .reversed())
                .toList();
        return new Potential(buyer, nearest, gaps, room);
    }

    private Gap gap(int good, List<Gap.PeerSpending> buying, int peers, double room) {
        buying.sort(Comparator.comparingDouble(Gap.PeerSpending::amount).reversed());
        double[] amounts =
                buying.stream().mapToDouble(Gap.PeerSpending::amount).sorted().toArray();
        double usual = quantile(amounts, terms.quantile());
        return new Gap(good, buying, (double) buying.size() / peers, Math.min(usual, room), usual > room);
    }

    /** Between the two nearest values, as spreadsheets have it (type 7 of Hyndman and Fan, 1996). */
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        boolean exact = below == place || sorted[below] == sorted[below + 1];
        return exact ? sorted[below] : sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }
}
