package org.spanne.engine.numeric.fit;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The downhill simplex: a search for a minimum by values alone.
 *
 * <p>A simplex of n+1 points crawls downhill by reflecting, stretching and contracting its worst point. Heuristic and
 * slow near the end (the last digits are for {@link Bfgs}), but it takes wild starts and infinite values in its
 * stride. Cost: one to two evaluations a step, some 30·n to come near. Source: Nelder and Mead, A simplex method for
 * function minimization, The Computer Journal 7 (1965).
 */
public final class NelderMead {

    private static final double SMALL = 1e-8;

    private final Objective objective;
    private final Vertex[] simplex;
    private int evaluations;

    private static final class Vertex {
        private final double[] point;
        private final double value;

        Vertex(double[] point, double value) {
            this.point = point;
            this.value = value;
        }
    }

    private NelderMead(Objective objective, double[] start, double size) {
        this.objective = objective;
        this.simplex = new Vertex[start.length + 1];
        for (int i = 0; i < simplex.length; i++) {
            double[] point = start.clone();
            if (i > 0) {
                point[i - 1] += size;
            }
            simplex[i] = vertex(point);
        }
    }

    /**
     * {@return the best point that the simplex came across}
     *
     * @param size how far the first simplex reaches from the start along each axis
     * @param mostEvaluations of the objective, after which the search ends without having converged
     */
    public static Minimum search(Objective objective, double[] start, double size, int mostEvaluations) {
        return new NelderMead(objective, start, size).run(mostEvaluations);
    }

    private Minimum run(int mostEvaluations) {
        sort();
        while (evaluations < mostEvaluations && spread() > SMALL) {
            step();
            sort();
        }
        return new Minimum(simplex[0].point, simplex[0].value, spread() <= SMALL);
    }

    private void step() {
        Vertex worst = simplex[simplex.length - 1];
        double[] centre = centreOfAllButWorst();
        Vertex reflected = along(centre, worst, -1);
        if (reflected.value < simplex[0].value) {
            Vertex stretched = along(centre, worst, -2);
            replaceWorst(stretched.value < reflected.value ? stretched : reflected);
        } else if (reflected.value < simplex[simplex.length - 2].value) {
            replaceWorst(reflected);
        } else {
            boolean outside = reflected.value < worst.value;
            Vertex contracted = along(centre, worst, outside ? -0.5 : 0.5);
            if (contracted.value < Math.min(reflected.value, worst.value)) {
                replaceWorst(contracted);
            } else {
                shrink();
            }
        }
    }

    private void shrink() {
        double[] best = simplex[0].point;
        for (int i = 1; i < simplex.length; i++) {
            simplex[i] = along(best, simplex[i], 0.5);
        }
    }

    /** The point at a multiple of the way from a centre to a vertex. */
    private Vertex along(double[] centre, Vertex vertex, double multiple) {
        double[] point = new double[centre.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = centre[i] + multiple * (vertex.point[i] - centre[i]);
        }
        return vertex(point);
    }

    private Vertex vertex(double[] point) {
        evaluations++;
        double value = objective.at(point);
        return new Vertex(point, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
    }

    private void replaceWorst(Vertex vertex) {
        simplex[simplex.length - 1] = vertex;
    }

    private double[] centreOfAllButWorst() {
        double[] centre = new double[simplex.length - 1];
        for (int i = 0; i < centre.length; i++) {
            for (int v = 0; v < centre.length; v++) {
                centre[i] += simplex[v].point[i] / centre.length;
            }
        }
        return centre;
    }

    private double spread() {
        double best = simplex[0].value;
        double worst = simplex[simplex.length - 1].value;
        return worst == best ? 0 : (worst - best) / (Math.abs(best) + SMALL);
    }

    private void sort() {
        Arrays.sort(simplex, Comparator.comparingDouble(vertex -> vertex.value));
    }
}
