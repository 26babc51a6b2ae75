/** How well models tell what buyers do: over time, and in a time held out. */
@NullMarked
package org.spanne.engine.buying.validation;

import org.jspecify.annotations.NullMarked;
