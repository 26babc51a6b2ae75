/** Reads a written company folder back for the tests. */
@NullMarked
package org.spanne.exchange.sample.support;

import org.jspecify.annotations.NullMarked;
