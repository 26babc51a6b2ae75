package org.spanne.engine.buying.history;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Whom purchases are counted for where buyers belong together: sites stand behind the one at the top that decides.
 *
 * <p>The level is chosen once, before histories are made: after that a purchase belongs to one buyer only. Numbers of buyers
 * stay; one that stands behind another has no purchases of its own any more and so no history.
 */
public final class RollUp {

    /** Stands for the buyer above one that is at the top. */
    public static final int NOBODY = -1;

    private final int[] top;

    /**
     * @param above by buyer, the buyer directly above, or {@link #NOBODY}
     * @throws IllegalArgumentException if there is no such buyer, or some stand above each other in a {@link #ring}
     */
    public RollUp(int[] above) {
        int[] ring = ring(above);
        if (ring.length > 0) {
            throw new IllegalArgumentException("Buyers stand above each other in a ring: " + Arrays.toString(ring));
        }
        this.top = new int[above.length];
        Arrays.fill(top, NOBODY);
        for (int buyer = 0; buyer < above.length; buyer++) {
            int highest = buyer;
            while (top[highest] == NOBODY && above[highest] != NOBODY) {
                highest = above[highest];
            }
            int found = top[highest] == NOBODY ? highest : top[highest];
            top[found] = found;
            for (int each = buyer; top[each] == NOBODY; each = above[each]) {
                top[each] = found;
            }
        }
    }

    /**
     * {@return buyers each of whom stands behind the next and the last behind the first; empty where there are none such}
     *
     * @param above by buyer, the buyer directly above, or {@link #NOBODY}
     * @throws IllegalArgumentException if there is no such buyer
     */
    public static int[] ring(int[] above) {
        int[] climbedFrom = new int[above.length];
        Arrays.fill(climbedFrom, NOBODY);
        for (int start = 0; start < above.length; start++) {
            int buyer = start;
            while (buyer != NOBODY && climbedFrom[buyer] == NOBODY) {
                climbedFrom[buyer] = start;
                if (above[buyer] < NOBODY || above[buyer] >= above.length) {
                    throw new IllegalArgumentException("Buyer %d is above buyer %d, but there are only %d buyers"
                            .formatted(above[buyer], buyer, above.length));
                }
                buyer = above[buyer];
            }
            if (buyer != NOBODY && climbedFrom[buyer] == start) {
                int first = buyer;
                return IntStream.concat(
                                IntStream.of(first),
                                IntStream.iterate(above[first], each -> each != first, each -> above[each]))
                        .toArray();
            }
        }
        return new int[0];
    }

    /** {@return the buyer at the top that a buyer stands behind, or itself} */
    public int top(int buyer) {
        return top[buyer];
    }

    /**
     * {@return the rows with each buyer replaced by the one at the top}
     *
     * @param ledger of these buyers; those at the top who never bought themselves may be numbered after its own
     * @throws IllegalArgumentException if the ledger has more buyers
     */
    public Transactions of(Transactions ledger) {
        if (ledger.buyers() > top.length) {
            throw new IllegalArgumentException(
                    "%d buyers are rolled up, but the ledger has %d".formatted(top.length, ledger.buyers()));
        }
        int[] buyer = new int[ledger.size()];
        Arrays.setAll(buyer, row -> top[ledger.buyer(row)]);
        return ledger.of(top.length, buyer);
    }
}
