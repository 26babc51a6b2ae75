package org.spanne.exchange.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Sums over the accepted rows, so that a person can compare them with the source system.
 *
 * @param revenue per UTC year of the order and currency, in that order
 * @param ordersByStatus orders per status; those without one under an empty text
 * @param activityMinutes minutes of the activities that have an end, overlaps counted twice
 */
public record Sums(List<Revenue> revenue, Map<String, Long> ordersByStatus, long activityMinutes) {

    /**
     * Revenue of a year.
     *
     * @param year the UTC year of {@code ordered_at}
     * @param currency ISO 4217, or empty where neither order nor company names one
     * @param amount the sum, exact
     * @param orders how many orders it sums
     */
    public record Revenue(int year, String currency, BigDecimal amount, long orders) {}
}
