package org.spanne.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The models behind the customers' values, and how well they did.
 *
 * @param asOf the day that everything is told as of: that of the newest order
 * @param terms what was set beforehand
 * @param model the model of purchases; null where none could be fitted
 * @param holdout how far models and the naive rule were off; null where the time observed is too short to hold any out
 * @param rates how often gaps were closed and lost customers came back; null without a time held out
 * @param tracking purchases after the first, month by month, as they came and as the model expects them
 * @param cohorts who bought again, by the quarter of the first purchase
 * @param notes what to know before using the figures
 */
public record Fit(
        LocalDate asOf,
        Terms terms,
        @Nullable Model model,
        @Nullable Holdout holdout,
        @Nullable Rates rates,
        List<Month> tracking,
        List<Cohort> cohorts,
        List<Note> notes) {

    /** Takes copies. */
    public Fit {
        tracking = List.copyOf(tracking);
        cohorts = List.copyOf(cohorts);
        notes = List.copyOf(notes);
    }

    /**
     * What was set beforehand.
     *
     * @param margin contribution / revenue of all orders with a known cost; null where no cost is known
     * @param annualDiscount 0.15 for 15 %
     * @param callOffDays within how many days purchases belong together
     * @param attentionHours what looking after a customer takes a year
     * @param touchHours hours of frontline and service design that 1,000 units of revenue take; null where no events are known
     */
    public record Terms(
            @Nullable Double margin,
            double annualDiscount,
            int callOffDays,
            double attentionHours,
            @Nullable Double touchHours) {}

    /**
     * A fitted model of purchases, with those of amounts and of contracts.
     *
     * @param family which one
     * @param parameters of purchases
     * @param spend of amounts; empty where they tell no model
     * @param renewals of contracts; empty where there are too few
     */
    public record Model(
            String family,
            double logLikelihood,
            List<Parameter> parameters,
            List<Parameter> spend,
            List<Parameter> renewals) {

        /** Takes copies. */
        public Model {
            parameters = List.copyOf(parameters);
            spend = List.copyOf(spend);
            renewals = List.copyOf(renewals);
        }
    }

    /** A parameter; its standard error is null where there is none. */
    public record Parameter(
            String name, double value, @Nullable Double error) {}

    /**
     * What happened in a time that the models did not know.
     *
     * @param from its first day
     * @param customers how many were known by then
     * @param purchases how many they made in it
     * @param candidates models, the chosen one first, and the naive rule last
     */
    public record Holdout(LocalDate from, int customers, long purchases, List<Candidate> candidates) {

        /** Takes a copy. */
        public Holdout {
            candidates = List.copyOf(candidates);
        }

        /** {@return whether everybody going on at the own rate so far would have told more} */
        public boolean naiveIsBetter() {
            return candidates.getLast().rootMeanSquare() < candidates.getFirst().rootMeanSquare();
        }
    }

    /** How far a model was off; errors are in purchases of a customer. */
    public record Candidate(String family, double expected, double meanAbsolute, double rootMeanSquare) {}

    /**
     * Measured shares, with their intervals of 95 %.
     *
     * @param customers who had a gap at the beginning of the time held out
     * @param named how many gaps were named then, at most three a customer
     * @param closed the share of them bought within that time
     * @param popular the share that would have been, had the most popular goods been named
     * @param chance the share that would have been, had chance named them
     * @param lost how many customers were more likely lost than not at its beginning
     * @param back the share of them who bought within it; null where nobody was lost
     */
    public record Rates(
            int customers,
            long named,
            @Nullable Share closed,
            @Nullable Share popular,
            @Nullable Share chance,
            int lost,
            @Nullable Share back) {}

    /** A share with its interval. */
    public record Share(double value, double low, double high) {}

    /** Purchases after the first up to a day. */
    public record Month(LocalDate day, long actual, double expected) {}

    /**
     * The customers who first bought in a quarter.
     *
     * @param quarter its first day
     * @param customers how many they are
     * @param buying how many of them bought in the first, second, … quarter after it
     */
    public record Cohort(LocalDate quarter, int customers, List<Integer> buying) {

        /** Takes a copy. */
        public Cohort {
            buying = List.copyOf(buying);
        }

        /** {@return a share of the customers in fifths, as a colour tells it} */
        public long heat(int some) {
            return Math.round(5.0 * some / customers);
        }
    }

    /** Something to know: a message key after {@code value.note.}, and how often it applies or how large it is. */
    public record Note(String key, BigDecimal value) {}
}
