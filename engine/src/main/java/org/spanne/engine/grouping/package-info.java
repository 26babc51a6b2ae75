/** Proposes groups of things described by numbers and categories, and explains them by rules that a person can read and edit. */
@NullMarked
package org.spanne.engine.grouping;

import org.jspecify.annotations.NullMarked;
