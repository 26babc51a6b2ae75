/** Orders with their lines and events: what was ordered, how individual it was, and whether promises were kept. */
@ApplicationModule(
        allowedDependencies = {"access", "screen", "screen :: list", "figure", "intake", "company", "market"})
@NullMarked
package org.spanne.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
