package org.spanne.market;

import org.spanne.figure.Money;

/**
 * What a set of customers could spend, as far as that is stated.
 *
 * @param customers how many there are
 * @param stated for how many of them a potential is stated
 * @param amount the sum of the stated potentials per year, in the company's currency
 */
public record Potential(long customers, long stated, Money amount) {}
