package org.spanne.engine.buying.spend;

import java.util.Arrays;
import org.spanne.engine.buying.history.Histories;
import org.spanne.engine.numeric.Numbering;

/** The mean amounts of buyers who bought again at a mean above 0. */
final class Spends {

    private static final int MANY = 500;

    private final Numbering counts = new Numbering();
    private final int[] count;
    private final double[] mean;
    private final double[] logMean;
    private final int withoutAmount;

    /** Of all buyers. */
    Spends(Histories histories) {
        this(histories, 1);
    }

    /** Of every so manieth buyer. */
    Spends(Histories histories, int stride) {
        int[] countOf = new int[histories.size()];
        double[] meanOf = new double[histories.size()];
        int size = 0;
        int zero = 0;
        for (int i = 0; i < histories.size(); i += stride) {
            if (histories.repeats(i) > 0 && histories.spend(i) > 0) {
                countOf[size] = counts.of(histories.repeats(i));
                meanOf[size++] = histories.spend(i);
            } else if (histories.repeats(i) > 0) {
                zero++;
            }
        }
        this.count = Arrays.copyOf(countOf, size);
        this.mean = Arrays.copyOf(meanOf, size);
        this.logMean = Arrays.stream(mean).map(Math::log).toArray();
        this.withoutAmount = zero;
    }

    int size() {
        return mean.length;
    }

    /** Whether they are enough for a search to start on them. */
    boolean areMany() {
        return mean.length >= MANY;
    }

    double mean(int i) {
        return mean[i];
    }

    double logMean(int i) {
        return logMean[i];
    }

    /** The number of the count of repeats of a buyer. */
    int count(int i) {
        return count[i];
    }

    int counts() {
        return counts.size();
    }

    /** The repeats that a count is about. */
    int repeats(int count) {
        return (int) counts.key(count);
    }

    /** How many buyers bought again, but at a mean of 0. */
    int withoutAmount() {
        return withoutAmount;
    }

    double meanOfMeans() {
        return Arrays.stream(mean).average().orElse(Double.NaN);
    }

    /** Pearson's correlation of repeats and mean amount; 0 where one of them does not vary. */
    double correlationWithRepeats() {
        double meanX = Arrays.stream(count).map(this::repeats).average().orElse(0);
        double meanM = meanOfMeans();
        double xx = 0;
        double mm = 0;
        double xm = 0;
        for (int i = 0; i < mean.length; i++) {
            double x = repeats(count[i]) - meanX;
            double m = mean[i] - meanM;
            xx += x * x;
            mm += m * m;
            xm += x * m;
        }
        return xx > 0 && mm > 0 ? xm / Math.sqrt(xx * mm) : 0;
    }
}
