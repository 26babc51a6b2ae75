package org.spanne.engine.potential;

import java.util.List;

/**
 * A good that comparable buyers buy and this one does not.
 *
 * @param good what
 * @param peers who of the peers buy it, for how much, the largest amount first
 * @param share of all the peers that they are, 0 to 1
 * @param amount what to expect if this buyer bought it too: the quantile of the peers' amounts, at most the room that the
 *     stated potential leaves
 * @param capped whether the stated potential held it down
 */
public record Gap(int good, List<PeerSpending> peers, double share, double amount, boolean capped) {

    /**
     * What one of the peers spends on the good.
     *
     * @param buyer the peer
     * @param amount what it spends, above 0
     */
    public record PeerSpending(int buyer, double amount) {}

    /** Takes a copy. */
    public Gap {
        peers = List.copyOf(peers);
    }

    /** {@return the amount times the share of peers that buy: what the gap is worth before anything else is known} */
    public double expected() {
        return share * amount;
    }
}
