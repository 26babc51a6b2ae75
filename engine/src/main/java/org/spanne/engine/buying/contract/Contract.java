package org.spanne.engine.buying.contract;

import org.spanne.engine.buying.Terms;
import org.spanne.engine.buying.history.Occasions;
import org.spanne.engine.buying.history.Pace;
import org.spanne.engine.buying.history.Rhythm;

/**
 * A buyer whose purchases are payments in a steady rhythm.
 *
 * <p>A payment that is overdue by half a gap is taken for the end of the contract: with gaps as even as those of a
 * {@link Rhythm} that counts as contractual, that is more than two standard deviations late.
 *
 * @param tenure how often the contract was renewed, and whether it has ended
 * @param gap time from one payment to the next
 * @param silence time since the last payment, in the same unit
 */
public record Contract(Tenure tenure, double gap, double silence) {

    private static final double OVERDUE = 1.5;

    /**
     * {@return the contract of a buyer as of the last day observed}
     *
     * <p>It counts as seen from the number of payments on that it takes to recognise one.
     *
     * @param pace the unit of time
     * @throws IllegalArgumentException if the buyer has purchased less than twice
     */
    public static Contract of(Occasions occasions, int buyer, Pace pace) {
        int renewals = occasions.count(buyer) - 1;
        if (renewals < 1) {
            throw new IllegalArgumentException(
                    "Buyer %d has no rhythm with %d purchases".formatted(buyer, renewals + 1));
        }
        int last = occasions.day(buyer, renewals);
        double gap = pace.between(occasions.day(buyer, 0), last) / renewals;
        double silence = pace.between(last, occasions.until());
        return new Contract(
                new Tenure(Math.min(renewals, Rhythm.ENOUGH_GAPS), renewals, silence > OVERDUE * gap), gap, silence);
    }

    /** {@return the payments to expect within a horizon; the next is due one gap after the last, or now if that has passed} */
    public double expected(RenewalModel model, double horizon) {
        return discounted(model, horizon, 0);
    }

    /** {@return the payments to expect within the horizon of the terms, each discounted from the day on which it is due} */
    public double discounted(RenewalModel model, Terms terms) {
        return discounted(model, terms.periods(), terms.rate());
    }

    private double discounted(RenewalModel model, double horizon, double rate) {
        if (tenure.ended()) {
            return 0;
        }
        double sum = 0;
        double staying = 1;
        double due = Math.max(0, gap - silence);
        for (int renewals = tenure.renewals(); due <= horizon; renewals++) {
            staying *= model.retention(renewals);
            sum += staying * Math.exp(-rate * due);
            due += gap;
        }
        return sum;
    }
}
