package org.spanne.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who belongs to a unit, as colleagues may see: never how the time is spent.
 *
 * @param personId as the company calls the person
 * @param name for people
 * @param role what the person does
 * @param email where the person can be reached
 * @param hoursPerWeek contracted hours
 * @param validTo the day after the last of the contract; null where it goes on
 */
public record Colleague(
        String personId,
        String name,
        String role,
        @Nullable String email,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable LocalDate validTo) {}
