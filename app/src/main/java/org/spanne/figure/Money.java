package org.spanne.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in one currency, kept with all its decimals; it is rounded once, when it is shown.
 *
 * @param amount in units of the currency
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {

    /** The sum; both have to be in one currency. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "An amount in " + other.currency + " cannot be added to one in " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** Rounded to the currency's smallest coin, half up. */
    public BigDecimal rounded() {
        return amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP);
    }
}
