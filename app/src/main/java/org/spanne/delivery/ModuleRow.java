package org.spanne.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the list of modules, as the database gives it. */
record ModuleRow(
        String moduleId,
        String name,
        @Nullable String unitId,
        @Nullable String unitName,
        boolean standard,
        @Nullable BigDecimal hoursSetup,
        @Nullable BigDecimal hoursPerUnit,
        @Nullable BigDecimal leadTimeDays,
        @Nullable BigDecimal unitCost,
        long offers,
        long ordersYear,
        @Nullable LocalDate lastOrdered) {}
