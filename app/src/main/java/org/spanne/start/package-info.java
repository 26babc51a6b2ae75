/** How the program starts: the command given, its own database, and one start per data folder. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.spanne.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
