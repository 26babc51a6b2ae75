/** Groups told by rules that a person can read and change. */
@NullMarked
package org.spanne.engine.grouping.rules;

import org.jspecify.annotations.NullMarked;
