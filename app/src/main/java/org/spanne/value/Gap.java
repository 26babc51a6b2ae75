package org.spanne.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something that comparable customers buy and this one does not.
 *
 * @param good the product group, module or item
 * @param buying how many of the comparable customers buy it
 * @param of how many they are compared with
 * @param amount what the median of those spends on it a year, at most the room that the stated potential leaves
 * @param capped whether the stated potential held it down
 * @param peers those who spend most on it
 */
public record Gap(String good, int buying, int of, BigDecimal amount, boolean capped, List<PeerSpending> peers) {

    /** Takes a copy. */
    public Gap {
        peers = List.copyOf(peers);
    }

    /** What a comparable customer spends on it a year. */
    public record PeerSpending(String customerId, BigDecimal amount) {}
}
