package org.spanne.value.study;

import org.jspecify.annotations.Nullable;
import org.spanne.engine.buying.Terms;
import org.spanne.engine.buying.base.BaseForecast;
import org.spanne.engine.potential.Backtest;
import org.spanne.value.Fit;
import org.spanne.value.Fit.Share;

/** Shares that were measured on what happened in the time held out. */
final class Measured {

    private static final double NORMAL_95 = 1.959963984540054;
    private static final double LIKELY = 0.5;

    private Measured() {}

    /** How often gaps were closed, and how often lost customers came back. */
    static Fit.@Nullable Rates of(WhiteSpace space, Models.@Nullable Trial trial) {
        if (trial == null) {
            return null;
        }
        Backtest backtest = space.measured();
        int lost = 0;
        int back = 0;
        double[] alive = alive(trial);
        for (int customer = 0; customer < alive.length; customer++) {
            if (alive[customer] < LIKELY) {
                lost++;
                back += trial.holdout().actual(customer) > 0 ? 1 : 0;
            }
        }
        Share returned = lost == 0 ? null : wilson(back, lost);
        return backtest == null
                ? new Fit.Rates(0, 0, null, null, null, lost, returned)
                : new Fit.Rates(
                        backtest.buyers(),
                        backtest.named(),
                        share(backtest.found()),
                        share(backtest.popular()),
                        share(backtest.chance()),
                        lost,
                        returned);
    }

    /** The probability of being a customer still, as it was at the beginning of the time held out. */
    static double[] alive(Models.Trial trial) {
        var forecast = new BaseForecast(trial.known().base(), trial.fit().model(), new Terms(1, 0), 1);
        double[] alive = new double[trial.known().base().size()];
        for (int customer = 0; customer < alive.length; customer++) {
            alive[customer] = forecast.alive(customer);
        }
        return alive;
    }

    private static Share share(Backtest.Estimate estimate) {
        return new Share(estimate.value(), estimate.low(), estimate.high());
    }

    /** Wilson's interval of a share (1927): good for few cases, and never outside of 0 and 1. */
    static Share wilson(int hits, int cases) {
        double share = (double) hits / cases;
        double z2 = NORMAL_95 * NORMAL_95;
        double centre = (share + z2 / (2 * cases)) / (1 + z2 / cases);
        double half =
                NORMAL_95 / (1 + z2 / cases) * Math.sqrt(share * (1 - share) / cases + z2 / (4.0 * cases * cases));
        return new Share(
                share, Math.max(0, Math.min(share, centre - half)), Math.min(1, Math.max(share, centre + half)));
    }
}
