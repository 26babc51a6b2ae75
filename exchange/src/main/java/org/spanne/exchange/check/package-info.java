/**
 * Checks a company folder row by row: what is right goes on in normal form, what is wrong is kept apart and
 * explained.
 */
@NullMarked
package org.spanne.exchange.check;

import org.jspecify.annotations.NullMarked;
