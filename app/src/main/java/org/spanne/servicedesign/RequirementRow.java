package org.spanne.servicedesign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the list of requirements, as the database gives it. */
record RequirementRow(
        String requirementId,
        String customerId,
        @Nullable String customerName,
        LocalDate capturedOn,
        @Nullable String text,
        @Nullable String orderId,
        String status) {}
