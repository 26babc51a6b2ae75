package org.spanne.steering.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spanne.steering.decision.Decider.Hit;
import org.spanne.steering.decision.DecisionPoint.History;
import org.spanne.steering.decision.DecisionPoint.Past;

/**
 * What a version would have said to past inputs, against another.
 *
 * @param moves what would have come out otherwise, the most frequent first
 * @param same how many decisions stay as they were
 * @param fired by row of the version, from 1: how many decisions it makes
 * @param history what it was tried on
 */
public record Trial(List<Move> moves, long same, Map<Integer, Long> fired, History history) {

    public Trial {
        moves = List.copyOf(moves);
        fired = Map.copyOf(fired);
    }

    /**
     * Decisions that come out otherwise.
     *
     * @param before the outputs' cells of each row that decided
     * @param after the same by the version that is tried
     * @param times how many
     * @param example the inputs of the most frequent of them
     */
    public record Move(
            List<List<String>> before, List<List<String>> after, long times, List<@Nullable Object> example) {}

    /** How many decisions come out otherwise. */
    public long changed() {
        return moves.stream().mapToLong(Move::times).sum();
    }

    static Trial of(Decider before, Decider after, History history) {
        Map<List<List<List<String>>>, List<Past>> moved = new HashMap<>();
        Map<Integer, Long> fired = new TreeMap<>();
        long same = 0;
        for (Past past : history.inputs()) {
            List<Hit> hits = after.decide(past.values());
            hits.forEach(hit -> fired.merge(hit.row(), past.times(), Long::sum));
            List<List<String>> then = results(before.decide(past.values()));
            List<List<String>> now = results(hits);
            if (then.equals(now)) {
                same += past.times();
            } else {
                moved.computeIfAbsent(List.of(then, now), _ -> new ArrayList<>())
                        .add(past);
            }
        }
        List<Move> moves = new ArrayList<>();
        moved.forEach((ways, pasts) -> moves.add(new Move(
                ways.get(0),
                ways.get(1),
                pasts.stream().mapToLong(Past::times).sum(),
                pasts.stream()
                        .max(Comparator.comparingLong(Past::times))
                        .orElseThrow()
                        .values())));
        moves.sort(Comparator.comparingLong(Move::times).reversed());
        return new Trial(moves, same, fired, history);
    }

    private static List<List<String>> results(List<Hit> hits) {
        return hits.stream().map(Hit::results).toList();
    }
}
