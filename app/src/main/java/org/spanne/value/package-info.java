/** What customers are worth: who still buys, what to expect of each, what each could buy more, and what an hour with it brings. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "screen",
            "screen :: list",
            "figure",
            "intake",
            "jobs",
            "company",
            "market",
            "orders"
        })
@NullMarked
package org.spanne.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
