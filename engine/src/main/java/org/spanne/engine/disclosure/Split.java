package org.spanne.engine.disclosure;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of a report that may be shown, cut up by a further dimension (what minutes went to, whose they are) into pieces that each may
 * be shown as well.
 *
 * <p>Pieces that the rules forbid are taken together; as long as they forbid what is together too, the smallest piece that
 * stands alone joins it. So all pieces add up to the part, and whatever sums of pieces are published, of however many parts,
 * no difference of them is anything but a sum of pieces that may be shown. Cut a part by one dimension only, and pieces by the
 * next: two dimensions side by side can be played against each other. The outcome does not depend on any order.
 *
 * @param alone the pieces that may be shown, by their names
 * @param together the sum of the others; nobody contributes where there are none. Where all are together it is the part
 */
public record Split(Map<String, Contributions> alone, Contributions together) {

    public Split {
        alone = Map.copyOf(alone);
    }

    /** Cuts a part up. */
    public static Split of(Map<String, Contributions> pieces, DisclosureRules rules) {
        Map<String, Contributions> alone = new TreeMap<>();
        Contributions together = Contributions.NONE;
        for (Map.Entry<String, Contributions> piece : pieces.entrySet()) {
            if (rules.allow(piece.getValue())) {
                alone.put(piece.getKey(), piece.getValue());
            } else {
                together = together.plus(piece.getValue());
            }
        }
        while (together.count() > 0 && !alone.isEmpty() && !rules.allow(together)) {
            Map.Entry<String, Contributions> smallest = smallest(alone);
            together = together.plus(smallest.getValue());
            alone.remove(smallest.getKey());
        }
        return new Split(alone, together);
    }

    private static Map.Entry<String, Contributions> smallest(Map<String, Contributions> pieces) {
        return pieces.entrySet().stream()
                .min(Comparator.comparingLong((Map.Entry<String, Contributions> piece) ->
                                piece.getValue().total())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow();
    }
}
