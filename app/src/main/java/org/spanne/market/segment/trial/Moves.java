package org.spanne.market.segment.trial;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.figure.Money;

/**
 * What changes for whom if one version takes the place of another.
 *
 * @param moves customers that change their segment, those with the most revenue first
 * @param staying how many customers do not
 * @param before hours a year that the strategies of the present version ask for
 * @param after hours a year that those of the new one ask for
 */
public record Moves(List<Move> moves, long staying, BigDecimal before, BigDecimal after) {

    public Moves {
        moves = List.copyOf(moves);
    }

    /**
     * The customers that move from one segment to another.
     *
     * @param from name of the segment; null for those caught by no rule
     * @param to name of the segment; null for those caught by no rule
     * @param revenue of the last twelve months
     */
    public record Move(@Nullable String from, @Nullable String to, long customers, Money revenue) {}

    /** How many customers move. */
    public long moving() {
        return moves.stream().mapToLong(Move::customers).sum();
    }

    /** Hours a year that the frontline needs more. */
    public BigDecimal moreHours() {
        return after.subtract(before);
    }
}
