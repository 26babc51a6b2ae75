/** The decision table that says what entries of working time are for, and what it was asked. */
@NullMarked
package org.spanne.worktime.rule;

import org.jspecify.annotations.NullMarked;
