package org.spanne.exchange.sample.orders;

import org.jspecify.annotations.Nullable;
import org.spanne.exchange.sample.catalogue.Kind;
import org.spanne.exchange.sample.market.Account;
import org.spanne.exchange.sample.staff.Person;

/**
 * An order as it comes in.
 *
 * @param id as in the files
 * @param key its own number for random streams; it depends on the customer only
 * @param account who orders
 * @param day on which it comes in
 * @param minute of that day
 * @param kind how individual it is
 * @param straight whether nobody in sales or service design has to touch it
 * @param level how far the cure has come where it is handled
 * @param owner the sales person responsible; null while the seat is vacant
 * @param caretaker the service designer responsible; null where there is none
 */
record Order(
        String id,
        long key,
        Account account,
        int day,
        int minute,
        Kind kind,
        boolean straight,
        double level,
        @Nullable Person owner,
        @Nullable Person caretaker) {}
