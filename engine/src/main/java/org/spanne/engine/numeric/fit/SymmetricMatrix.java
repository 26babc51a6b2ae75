package org.spanne.engine.numeric.fit;

import org.jspecify.annotations.Nullable;

/** The inverse of a small symmetric positive definite matrix, by Cholesky's factorisation. */
public final class SymmetricMatrix {

    private static final double RELATIVELY_ZERO = 1e-12;

    private SymmetricMatrix() {}

    /** {@return the inverse, or null where the matrix is not positive definite beyond rounding} */
    public static double @Nullable [][] inverse(double[][] matrix) {
        double[][] root = lowerRoot(matrix);
        if (root == null) {
            return null;
        }
        int n = matrix.length;
        double[][] inverse = new double[n][n];
        for (int column = 0; column < n; column++) {
            double[] unit = new double[n];
            unit[column] = 1;
            double[] solution = solve(root, unit);
            for (int row = 0; row < n; row++) {
                inverse[row][column] = solution[row];
            }
        }
        return inverse;
    }

    private static double @Nullable [][] lowerRoot(double[][] matrix) {
        int n = matrix.length;
        double[][] root = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= root[i][k] * root[j][k];
                }
                if (i != j) {
                    root[i][j] = rest / root[j][j];
                } else if (rest > RELATIVELY_ZERO * Math.abs(matrix[i][i])) {
                    root[i][i] = Math.sqrt(rest);
                } else {
                    return null;
                }
            }
        }
        return root;
    }

    private static double[] solve(double[][] root, double[] right) {
        int n = right.length;
        double[] solution = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= root[i][k] * solution[k];
            }
            solution[i] /= root[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                solution[i] -= root[k][i] * solution[k];
            }
            solution[i] /= root[i][i];
        }
        return solution;
    }
}
