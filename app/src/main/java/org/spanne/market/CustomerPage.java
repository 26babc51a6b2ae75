package org.spanne.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.spanne.figure.Money;
import org.spanne.screen.Panel;

/**
 * What the page of a customer shows.
 *
 * @param customer the customer's own data
 * @param segment the segment it is in; null where no rule in force catches it
 * @param above the customers it belongs to, the topmost first, as far as the person may see them
 * @param place postal code, region and country, as far as known
 * @param attributes the customer's further attributes by their name in order
 * @param ownerName who looks after it
 * @param unitName the unit of the owner
 * @param own what it bought itself
 * @param below the customers directly below, each with all below it, the largest first
 * @param whole it and all below taken together; null where none is below
 * @param contacts who works there
 * @param contactsNamed whether the person may know their names
 * @param panels what other modules add
 */
record CustomerPage(
        Customer customer,
        @Nullable String segment,
        List<Named> above,
        List<String> place,
        SortedMap<String, String> attributes,
        @Nullable String ownerName,
        @Nullable String unitName,
        Bought own,
        List<Below> below,
        @Nullable Bought whole,
        List<Contact> contacts,
        boolean contactsNamed,
        List<Panel> panels) {

    CustomerPage {
        above = List.copyOf(above);
        place = List.copyOf(place);
        attributes = Collections.unmodifiableSortedMap(attributes);
        below = List.copyOf(below);
        contacts = List.copyOf(contacts);
        panels = List.copyOf(panels);
    }

    /** A customer to lead to. */
    record Named(String id, String name) {}

    /** A customer below, with all below it. */
    record Below(Named customer, int customers, Bought bought) {}

    /**
     * What one or several customers bought, in the company's currency.
     *
     * @param revenueYear of the twelve months up to the newest order
     * @param revenue of all orders known
     * @param ordersYear number of orders in those twelve months
     * @param orders number of all orders
     * @param openOrders number of orders not delivered yet
     * @param lastOrder day of the newest order
     * @param potential what they could spend a year; null where it is not stated
     * @param tapped the twelve months' revenue as a share of the potential; null where there is none
     * @param foreignCurrency orders in other currencies, which no amount contains
     */
    record Bought(
            Money revenueYear,
            Money revenue,
            int ordersYear,
            int orders,
            int openOrders,
            @Nullable LocalDate lastOrder,
            @Nullable Money potential,
            @Nullable Double tapped,
            int foreignCurrency) {

        static @Nullable Double tapped(BigDecimal revenueYear, @Nullable BigDecimal potential) {
            return potential == null || potential.signum() == 0
                    ? null
                    : revenueYear.doubleValue() / potential.doubleValue();
        }
    }
}
