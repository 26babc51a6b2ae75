/** The own company: its units, its people and when they are away. */
@ApplicationModule(allowedDependencies = {"access", "screen", "screen :: list", "figure", "intake"})
@NullMarked
package org.spanne.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
