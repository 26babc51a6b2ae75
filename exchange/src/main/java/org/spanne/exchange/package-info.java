/** The company folder: what may stand in it. */
@NullMarked
package org.spanne.exchange;

import org.jspecify.annotations.NullMarked;
