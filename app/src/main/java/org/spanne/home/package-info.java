/** The home page: the Stretched T with its live figures. */
@ApplicationModule
@NullMarked
package org.spanne.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
