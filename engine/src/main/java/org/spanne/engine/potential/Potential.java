package org.spanne.engine.potential;

import java.util.List;

/**
 * What a buyer could buy more.
 *
 * @param buyer who
 * @param peers whom the buyer is compared with, the most similar first
 * @param gaps what they buy and this one does not, those that most of them buy first
 * @param room what the stated potential leaves beyond the present spending; infinite where none is stated
 */
public record Potential(int buyer, List<Peer> peers, List<Gap> gaps, double room) {

    /** Takes copies. */
    public Potential {
        peers = List.copyOf(peers);
        gaps = List.copyOf(gaps);
    }

    /** {@return what all gaps together are worth, at most the room} */
    public double expected() {
        return Math.min(room, gaps.stream().mapToDouble(Gap::expected).sum());
    }
}
