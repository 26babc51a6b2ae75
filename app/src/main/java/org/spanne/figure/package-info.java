/** The kinds of numbers people are shown: money, shares, periods, estimates with their interval. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.spanne.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
