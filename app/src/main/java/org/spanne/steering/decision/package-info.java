/** Decision tables that the business edits: their versions, what is in force, what a version would change. */
@NamedInterface("decision")
@NullMarked
package org.spanne.steering.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
