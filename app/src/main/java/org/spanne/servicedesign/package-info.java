/** From what customers ask for to what can be offered, and the care for bespoke orders. */
@ApplicationModule(
        allowedDependencies = {"access", "company", "market", "orders", "intake", "screen", "screen :: list", "figure"})
@NullMarked
package org.spanne.servicedesign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
