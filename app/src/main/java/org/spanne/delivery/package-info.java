/** What is delivered: standard modules, the offers built of them, and what they load. */
@ApplicationModule(
        allowedDependencies = {"access", "company", "orders", "intake", "screen", "screen :: list", "figure"})
@NullMarked
package org.spanne.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
