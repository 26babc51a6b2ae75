/** Where working time goes: minutes by category, and the share that reaches customers, of groups. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "company",
            "market",
            "steering",
            "steering :: decision",
            "intake",
            "screen",
            "figure"
        })
@NullMarked
package org.spanne.worktime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
