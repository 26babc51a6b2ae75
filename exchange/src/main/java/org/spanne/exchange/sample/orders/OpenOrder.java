package org.spanne.exchange.sample.orders;

import org.spanne.exchange.sample.catalogue.Kind;
import org.spanne.exchange.sample.market.Account;

/**
 * What sales has to know of an order that came in.
 *
 * @param id as in the files
 * @param account who ordered
 * @param kind how individual it is
 * @param straight whether nobody in sales has to touch it
 * @param closes the day after which there is nothing left to do
 */
public record OpenOrder(String id, Account account, Kind kind, boolean straight, int closes) {}
