/** Customers, their contacts and hierarchy, what they are worth, and the segments they fall into. */
@ApplicationModule(allowedDependencies = {"access", "screen", "screen :: list", "figure", "intake", "company"})
@NullMarked
package org.spanne.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
