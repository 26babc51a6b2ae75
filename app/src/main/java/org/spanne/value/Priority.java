package org.spanne.value;

import java.util.List;
import org.spanne.figure.Money;

/**
 * What an hour with a customer may bring.
 *
 * @param customerId the customer at the top
 * @param name for people
 * @param perHour expected extra contribution per hour
 * @param low lower end of its interval of 95 %
 * @param high upper end of it
 * @param hours how many hours it is spread over
 * @param why the driver that brings most, in a sentence
 */
public record Priority(String customerId, String name, Money perHour, Money low, Money high, double hours, Why why) {

    /**
     * A sentence.
     *
     * @param key its message key
     * @param values what it is filled with, ready to be shown
     */
    public record Why(String key, List<String> values) {

        /** Takes a copy. */
        public Why {
            values = List.copyOf(values);
        }
    }
}
