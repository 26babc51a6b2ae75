/** Who may see and do what: accounts, roles, permissions, and the part of the house they reach. */
@ApplicationModule(allowedDependencies = {"screen", "figure"})
@NullMarked
package org.spanne.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
