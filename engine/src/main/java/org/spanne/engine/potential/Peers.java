package org.spanne.engine.potential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.spanne.engine.grouping.traits.MixedTable;

/** Finds the buyers most like another, by traits and by what they spend on. */
final class Peers {

    private static final Comparator<Peer> NEAREST_FIRST =
            Comparator.comparingDouble(Peer::distance).thenComparingInt(Peer::buyer);

    private final MixedTable traits;
    private final Spending spending;
    private final int[] among;
    private final double weightOfMix;
    private final double usualMixDistance;

    /**
     * @param among the buyers who may be peers, all of whom bought something
     * @param weightOfMix 0 to 1
     */
    Peers(MixedTable traits, Spending spending, int[] among, double weightOfMix) {
        this.traits = traits;
        this.spending = spending;
        this.among = among;
        this.weightOfMix = weightOfMix;
        this.usualMixDistance = usualMixDistance();
    }

    /** The nearest buyers, the nearest first. */
    List<Peer> of(int buyer, int count) {
        var farthestFirst = new PriorityQueue<>(NEAREST_FIRST.reversed());
        double farthest = Double.POSITIVE_INFINITY;
        double[] mix = spending.mix(buyer);
        for (int other : among) {
            double distance = other == buyer ? Double.POSITIVE_INFINITY : distance(buyer, mix, other);
            if (distance < farthest) {
                farthestFirst.add(new Peer(other, distance));
                if (farthestFirst.size() > count) {
                    farthestFirst.remove();
                }
                farthest = farthestFirst.size() < count
                        ? Double.POSITIVE_INFINITY
                        : farthestFirst.element().distance();
            }
        }
        List<Peer> peers = new ArrayList<>(farthestFirst);
        peers.sort(NEAREST_FIRST);
        return peers;
    }

    /** 1 for two buyers at random; of a buyer who bought nothing the traits alone tell. */
    double distance(int buyer, int other) {
        return distance(buyer, spending.mix(buyer), other);
    }

    private double distance(int buyer, double[] mix, int other) {
        double byTraits = traits.distance(buyer, other);
        if (usualMixDistance == 0 || spending.total(buyer) == 0) {
            return byTraits;
        }
        double byMix = spending.distanceFromMix(mix, other) / usualMixDistance;
        return (1 - weightOfMix) * byTraits + weightOfMix * byMix;
    }

    /** The mean over as many pairs as there are buyers, each with the one half the list away. */
    private double usualMixDistance() {
        double sum = 0;
        for (int i = 0; i < among.length; i++) {
            int other = among[(i + among.length / 2) % among.length];
            sum += spending.distanceFromMix(spending.mix(among[i]), other);
        }
        return among.length == 0 ? 0 : sum / among.length;
    }
}
