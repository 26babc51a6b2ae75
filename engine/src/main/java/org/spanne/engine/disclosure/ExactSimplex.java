package org.spanne.engine.disclosure;

import java.math.BigInteger;
import java.util.stream.IntStream;

/**
 * The least and the most of a sum of variables x ≥ 0 under equations with whole numbers.
 *
 * <p>Primal simplex in two phases on a dense tableau with integer-preserving pivots (Edmonds, Bareiss): all entries are
 * whole, over one common denominator, so nothing is rounded and an exactly determined cell is found to be so. Bland's
 * rule keeps it from cycling. Built for the some hundred cells that one report withholds.
 */
final class ExactSimplex {

    private final int variables;
    private BigInteger[][] rows;

    /** The variable that each row solves for; numbers from {@code variables} on are artificial ones. */
    private int[] basis;

    private BigInteger denominator = BigInteger.ONE;

    /**
     * @param equations a row each: the coefficients, then the right-hand side
     * @throws IllegalArgumentException if no x ≥ 0 satisfies them
     */
    ExactSimplex(long[][] equations) {
        variables = equations[0].length - 1;
        rows = new BigInteger[equations.length][];
        basis = new int[equations.length];
        for (int r = 0; r < rows.length; r++) {
            int sign = equations[r][variables] < 0 ? -1 : 1;
            rows[r] = new BigInteger[variables + 1];
            for (int c = 0; c <= variables; c++) {
                rows[r][c] = BigInteger.valueOf(sign * equations[r][c]);
            }
            basis[r] = variables + r;
        }
        findFeasibleBasis();
    }

    /** The most that the sum of the chosen variables can be; infinite where nothing limits it. */
    double most(boolean[] chosen) {
        return optimum(chosen, 1);
    }

    /** The least that the sum of the chosen variables can be. */
    double least(boolean[] chosen) {
        return 0.0 - optimum(chosen, -1);
    }

    private double optimum(boolean[] chosen, int sign) {
        BigInteger[] objective = new BigInteger[variables + 1];
        for (int c = 0; c <= variables; c++) {
            BigInteger gain = c < variables && chosen[c] ? denominator : BigInteger.ZERO;
            for (int r = 0; r < rows.length; r++) {
                if (chosen[basis[r]]) {
                    gain = gain.subtract(rows[r][c]);
                }
            }
            objective[c] = sign > 0 ? gain : gain.negate();
        }
        return climb(objective)
                ? objective[variables].negate().doubleValue() / denominator.doubleValue()
                : Double.POSITIVE_INFINITY;
    }

    /** Pivots until nothing improves the objective any more; false where it improves without end. */
    private boolean climb(BigInteger[] objective) {
        for (int entering = firstPositive(objective); entering < variables; entering = firstPositive(objective)) {
            int leaving = leavingRow(entering);
            if (leaving < 0) {
                return false;
            }
            pivot(leaving, entering, objective);
        }
        return true;
    }

    private int firstPositive(BigInteger[] objective) {
        return IntStream.range(0, variables)
                .filter(c -> objective[c].signum() > 0)
                .findFirst()
                .orElse(variables);
    }

    /** The row whose variable reaches zero first, by exact comparison of ratios; -1 where none does. */
    private int leavingRow(int column) {
        int best = -1;
        for (int r = 0; r < rows.length; r++) {
            if (rows[r][column].signum() <= 0) {
                continue;
            }
            int order = best < 0
                    ? -1
                    : rows[r][variables]
                            .multiply(rows[best][column])
                            .compareTo(rows[best][variables].multiply(rows[r][column]));
            if (order < 0 || (order == 0 && basis[r] < basis[best])) {
                best = r;
            }
        }
        return best;
    }

    private void pivot(int row, int column, BigInteger[] objective) {
        BigInteger[] pivotRow = rows[row];
        BigInteger pivot = pivotRow[column];
        for (int r = 0; r < rows.length; r++) {
            if (r != row) {
                eliminate(rows[r], pivotRow, column, pivot);
            }
        }
        eliminate(objective, pivotRow, column, pivot);
        denominator = pivot;
        basis[row] = column;
    }

    private void eliminate(BigInteger[] target, BigInteger[] pivotRow, int column, BigInteger pivot) {
        BigInteger factor = target[column];
        for (int c = 0; c <= variables; c++) {
            target[c] = target[c]
                    .multiply(pivot)
                    .subtract(factor.multiply(pivotRow[c]))
                    .divide(denominator);
        }
    }

    /** First phase: one artificial variable a row, driven to zero; rows that say nothing new are dropped. */
    private void findFeasibleBasis() {
        BigInteger[] infeasibility = new BigInteger[variables + 1];
        for (int c = 0; c <= variables; c++) {
            infeasibility[c] = BigInteger.ZERO;
            for (BigInteger[] row : rows) {
                infeasibility[c] = infeasibility[c].add(row[c]);
            }
        }
        climb(infeasibility);
        if (infeasibility[variables].signum() != 0) {
            throw new IllegalArgumentException(
                    "The published figures contradict each other: no amounts add up to all of"
                            + " them. Maybe they were rounded before the audit.");
        }
        for (int r = 0; r < rows.length; r++) {
            if (basis[r] >= variables) {
                replaceArtificial(r, infeasibility);
            }
        }
        int[] kept = IntStream.range(0, rows.length)
                .filter(r -> basis[r] < variables)
                .toArray();
        rows = IntStream.of(kept).mapToObj(r -> rows[r]).toArray(BigInteger[][]::new);
        basis = IntStream.of(kept).map(r -> basis[r]).toArray();
    }

    private void replaceArtificial(int row, BigInteger[] objective) {
        for (int c = 0; c < variables; c++) {
            if (rows[row][c].signum() != 0) {
                if (rows[row][c].signum() < 0) {
                    for (int i = 0; i <= variables; i++) {
                        rows[row][i] = rows[row][i].negate();
                    }
                }
                pivot(row, c, objective);
                return;
            }
        }
    }
}
