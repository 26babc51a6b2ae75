/** Work that takes longer than a request: with progress, cancel, and a clean end after a crash. */
@ApplicationModule(allowedDependencies = {"access", "screen", "figure"})
@NullMarked
package org.spanne.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
