/** The company folder comes in: checked, mapped, confirmed, and landed in the modules that own its tables. */
@ApplicationModule(allowedDependencies = {"access", "screen", "screen :: list", "figure", "jobs", "start"})
@NullMarked
package org.spanne.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
