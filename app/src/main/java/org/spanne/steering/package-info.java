/** What is aimed at and by which rules: targets by measure, unit and time; decision tables. */
@ApplicationModule(allowedDependencies = {"access", "company", "intake", "screen", "figure"})
@NullMarked
package org.spanne.steering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
