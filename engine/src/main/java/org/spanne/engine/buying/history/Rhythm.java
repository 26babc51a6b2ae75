package org.spanne.engine.buying.history;

/**
 * How evenly a buyer's purchases follow each other.
 *
 * <p>Random purchases leave gaps whose standard deviation is as large as their mean; payments under a contract come like
 * clockwork. Seven purchases or more whose gaps vary by a fifth of their mean or less (as regular as a gamma
 * distribution of shape 25; by chance one buyer in some ten thousand) are taken for a contract or a fixed routine.
 * Source for regularity as the mark: Platzer and Reutterer, Ticking away the moments (2016).
 *
 * @param gaps how many gaps there are between purchases
 * @param meanGap their mean, in days; 0 without gaps
 * @param variation their standard deviation over their mean; 0 without gaps
 */
public record Rhythm(int gaps, double meanGap, double variation) {

    /** How many gaps it takes to recognise a contract. */
    public static final int ENOUGH_GAPS = 6;

    private static final double EVEN = 0.2;

    /** {@return the rhythm of a buyer with at least one purchase} */
    public static Rhythm of(Occasions occasions, int buyer) {
        int gaps = occasions.count(buyer) - 1;
        if (gaps < 1) {
            return new Rhythm(0, 0, 0);
        }
        double mean = (double) (occasions.day(buyer, gaps) - occasions.day(buyer, 0)) / gaps;
        double squares = 0;
        for (int i = 0; i < gaps; i++) {
            double off = occasions.day(buyer, i + 1) - occasions.day(buyer, i) - mean;
            squares += off * off;
        }
        return new Rhythm(gaps, mean, Math.sqrt(squares / Math.max(1, gaps - 1)) / mean);
    }

    /** {@return whether the purchases are too even for decisions of their own} */
    public boolean isContractual() {
        return gaps >= ENOUGH_GAPS && variation <= EVEN;
    }
}
