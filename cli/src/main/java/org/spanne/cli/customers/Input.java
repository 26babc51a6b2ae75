package org.spanne.cli.customers;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.buying.base.BuyerBase;
import org.spanne.engine.buying.history.Occasions;
import org.spanne.engine.buying.history.Pace;
import org.spanne.engine.buying.history.PurchaseSummary;
import org.spanne.engine.buying.validation.Holdout;

/**
 * What is known of the customers when the analysis begins.
 *
 * @param ids the id of each customer of the base
 * @param pace the unit of time
 * @param base their histories
 * @param course their purchases over time, or null where only histories were given
 * @param notes what stood out
 */
record Input(
        IntFunction<String> ids,
        Pace pace,
        BuyerBase base,
        @Nullable Course course,
        List<Note> notes) {

    /**
     * Purchases over time.
     *
     * @param summary the histories as of the day that the models know
     * @param all purchases up to the end, those held out included
     * @param holdout what came after that day, or null where nothing is held out
     */
    record Course(
            PurchaseSummary summary,
            Occasions all,
            @Nullable Holdout holdout) {}

    @Nullable
    Holdout holdout() {
        return course == null ? null : course.holdout();
    }
}
