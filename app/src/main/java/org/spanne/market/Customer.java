package org.spanne.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the company's records state it.
 *
 * @param id as the company calls it
 * @param name for people
 * @param parentId the customer it belongs to; null for a root
 * @param domains its mail domains
 * @param country ISO 3166, two letters
 * @param employees number of people
 * @param language ISO 639, two letters
 * @param since first day as a customer
 * @param ownerPersonId who looks after it
 * @param potentialAmount what it could spend per year, in the company's currency
 * @param attributes further columns of the file, by name
 */
public record Customer(
        String id,
        String name,
        @Nullable String parentId,
        List<String> domains,
        @Nullable String industry,
        @Nullable String country,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable Long employees,
        @Nullable String revenueClass,
        @Nullable String language,
        CustomerStatus status,
        @Nullable LocalDate since,
        @Nullable String ownerPersonId,
        @Nullable BigDecimal potentialAmount,
        Map<String, String> attributes) {

    public Customer {
        domains = List.copyOf(domains);
        attributes = Map.copyOf(attributes);
    }
}
