/** What is aimed at: targets by measure, unit and time. */
@ApplicationModule(allowedDependencies = {"access", "company", "intake", "screen", "figure"})
@NullMarked
package org.spanne.steering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
