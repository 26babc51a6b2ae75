/** Numeric groundwork of the methods: special functions, quadrature, interpolation, sums that do not depend on threads. */
@NullMarked
package org.spanne.engine.numeric;

import org.jspecify.annotations.NullMarked;
