package org.spanne.exchange.sample.market;

import org.spanne.exchange.sample.ground.Town;
import org.spanne.exchange.sample.staff.Seat;

/**
 * A customer, as the rest of the sample needs it.
 *
 * @param number from 0
 * @param parent the number of the company it belongs to, which is smaller; -1 for the head of a group
 * @param id as in the files
 * @param name as in the files
 * @param domain of its e-mail addresses; a group and its subsidiaries share one
 * @param industry what it does
 * @param town where it is
 * @param language ISO 639
 * @param seat who looks after it
 * @param status how far it has come
 * @param since the day on which it may first order; before 0 for old customers
 * @param lost the day from which it orders no more; {@link Integer#MAX_VALUE} if it still does
 * @param weight how much it buys, 1 for the median; heavily skewed
 * @param focus the product group it mostly buys
 * @param style what decides its purchases
 * @param currency of its orders
 */
public record Account(
        int number,
        int parent,
        String id,
        String name,
        String domain,
        Industry industry,
        Town town,
        String language,
        Seat seat,
        Status status,
        int since,
        int lost,
        double weight,
        String focus,
        BuyingStyle style,
        String currency) {

    /** Days of a history of that length in which it orders. */
    public int buyingDays(int history) {
        return status == Status.PROSPECT ? 0 : Math.max(0, Math.min(history, lost) - Math.max(0, since));
    }
}
