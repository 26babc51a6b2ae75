package org.spanne.exchange.sample.ground;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Things of which some are drawn more often than others. */
public final class Weighted<T> {

    private final List<T> choices;
    private final double[] upTo;

    private Weighted(List<T> choices, double[] upTo) {
        this.choices = choices;
        this.upTo = upTo;
    }

    /** Each is drawn in proportion to its weight, which is not negative. */
    public static <T> Weighted<T> by(List<T> choices, ToDoubleFunction<T> weight) {
        double[] upTo = new double[choices.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(choices.get(i));
            upTo[i] = sum;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("Nothing to draw from: " + choices.size() + " choices without weight");
        }
        return new Weighted<>(List.copyOf(choices), upTo);
    }

    /** The same weights on something else. */
    public <R> Weighted<R> map(Function<T, R> to) {
        return new Weighted<>(choices.stream().map(to).toList(), upTo);
    }

    /** One of them. */
    public T one(RandomGenerator random) {
        double point = random.nextDouble() * upTo[upTo.length - 1];
        int place = Arrays.binarySearch(upTo, point);
        return choices.get(place < 0 ? -place - 1 : place + 1);
    }
}
