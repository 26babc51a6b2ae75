/** Spanne: a sales organisation run as a Stretched T. Each sub-package is one module of the business. */
@NullMarked
package org.spanne;

import org.jspecify.annotations.NullMarked;
