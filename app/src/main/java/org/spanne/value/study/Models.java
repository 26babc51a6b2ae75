package org.spanne.value.study;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.buying.Family;
import org.spanne.engine.buying.FittedModel;
import org.spanne.engine.buying.base.BaseFit;
import org.spanne.engine.buying.base.BaseModel;
import org.spanne.engine.buying.base.BuyerBase;
import org.spanne.engine.buying.history.Occasions;
import org.spanne.engine.buying.history.Pace;
import org.spanne.engine.buying.history.PurchaseSummary;
import org.spanne.engine.buying.validation.Holdout;
import org.spanne.value.Fit;

/**
 * Chooses a model by what it would have said of the last months, and fits it to all that is known.
 *
 * <p>The last twelve months are held out where twelve more are known before them; of a shorter time its last third; of less
 * than nine months nothing, and the likeliest model is taken.
 *
 * @param now everything known
 * @param before what was known before the time held out; null where none is
 * @param fit of the chosen model to everything; null where no model can be fitted
 */
record Models(Known now, @Nullable Trial before, BaseFit.@Nullable Fitted fit) {

    /** Pareto/NBD is left out: its fit takes ten times as long, and where it was tried it told the future no better. */
    private static final List<Family> FAMILIES = List.of(Family.values());

    private static final Pace PACE = Pace.MONTH;
    private static final int YEAR = 12;
    private static final int SHORTEST = 9;

    /** Purchases up to a day, as histories and told apart by contracts. */
    record Known(Occasions occasions, PurchaseSummary summary, BuyerBase base) {

        static Known of(Ledger ledger, int until, int callOffDays) {
            Occasions occasions = new Occasions(ledger.transactions(), until, callOffDays);
            PurchaseSummary summary = new PurchaseSummary(occasions, PACE);
            return new Known(occasions, summary, BuyerBase.of(summary, occasions));
        }
    }

    /** Models that did not know the time held out, beside what happened in it. */
    record Trial(Known known, Holdout holdout, BaseFit.Fitted fit) {

        /** The errors of all models, the chosen one first and the naive rule last. */
        List<Fit.Candidate> candidates() {
            List<Fit.Candidate> candidates = new ArrayList<>();
            candidates.add(candidate(fit.chosen()));
            fit.candidates().stream()
                    .filter(candidate -> candidate != fit.chosen())
                    .forEach(candidate -> candidates.add(candidate(candidate)));
            candidates.add(candidate("naive", holdout.naive()));
            return candidates;
        }

        private Fit.Candidate candidate(FittedModel candidate) {
            BaseModel model = new BaseModel(
                    candidate.model(), fit.model().renewals(), fit.model().spend());
            return candidate(
                    word(candidate.model().family()), holdout.of(model.purchases(known.base(), holdout.length())));
        }

        private static Fit.Candidate candidate(String name, Holdout.Deviation off) {
            return new Fit.Candidate(name, off.expected(), off.meanAbsolute(), off.rootMeanSquare());
        }
    }

    static Models of(Ledger ledger, int callOffDays) {
        Known now = Known.of(ledger, ledger.lastDay(), callOffDays);
        Trial trial = trial(ledger, now, callOffDays);
        List<Family> families =
                trial == null ? FAMILIES : List.of(trial.fit().chosen().model().family());
        BaseFit fit = BaseFit.of(now.base(), families, null);
        return new Models(now, trial, fit instanceof BaseFit.Fitted fitted ? fitted : null);
    }

    private static @Nullable Trial trial(Ledger ledger, Known now, int callOffDays) {
        int first = now.occasions().firstDay();
        double months = first > ledger.lastDay() ? 0 : PACE.between(first, ledger.lastDay());
        if (months < SHORTEST) {
            return null;
        }
        int heldOut = Math.min(YEAR, (int) (months / (months < 2 * YEAR ? 3 : 2)));
        Known known = Known.of(ledger, PACE.after(ledger.lastDay(), -heldOut), callOffDays);
        Holdout holdout = new Holdout(known.summary(), now.occasions());
        return BaseFit.of(known.base(), FAMILIES, holdout) instanceof BaseFit.Fitted fitted
                ? new Trial(known, holdout, fitted)
                : null;
    }

    /** What a family is called in messages and in the database. */
    static String word(Family family) {
        return switch (family) {
            case BG_NBD -> "bgnbd";
            case MBG_NBD -> "mbgnbd";
            case PARETO_NBD -> "paretonbd";
        };
    }
}
